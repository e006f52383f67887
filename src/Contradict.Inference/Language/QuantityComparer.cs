namespace Contradict.Inference.Language;

/// <summary>Compares quantities by the values that they admit, with the tolerance of rounding.</summary>
internal static class QuantityComparer
{
    // A number in digits that ends in zeros may be rounded, by at most this share of it; one with a scale word or decimals says its precision.
    private const double ImpliedRounding = 0.02;
    private const double ExplicitRounding = 0.05;
    private const double Epsilon = 1e-9;

    /// <summary>How the two go together.</summary>
    public static QuantityComparison Compare(Quantity a, Quantity b)
    {
        if (a.Unit == Unit.Fraction && b.Unit == Unit.Percent) return Compare(AsPercent(a), b);
        if (a.Unit == Unit.Percent && b.Unit == Unit.Fraction) return Compare(a, AsPercent(b));
        if (a.Unit != b.Unit) return QuantityComparison.Incomparable;
        if (a.Against is { } x && b.Against is { } y) return CompareResults(a.Value, x, b.Value, y);
        if (a.Unit == Unit.Score) return QuantityComparison.Incomparable;
        bool same = a.Bound == b.Bound && Near(a.Value, b.Value) && Near(a.Low, b.Low) && Near(a.High, b.High);
        if (same) return QuantityComparison.Equal;
        if (a.Low <= b.High && b.Low <= a.High) return QuantityComparison.Compatible;
        bool approached = (a.Bound == Bound.Nearly || b.Bound == Bound.Nearly) && Near(a.Value, b.Value) && (a.Bound == Bound.Exact || b.Bound == Bound.Exact);
        return approached || Rounds(a, b) || Rounds(b, a) ? QuantityComparison.Compatible : QuantityComparison.Clash;
    }

    private static QuantityComparison CompareResults(double a, double x, double b, double y)
        => Near(Math.Max(a, x), Math.Max(b, y)) && Near(Math.Min(a, x), Math.Min(b, y)) ? QuantityComparison.Equal : QuantityComparison.Clash;

    /// <summary>Whether the first, exact one may stand for a value of the second by rounding it.</summary>
    private static bool Rounds(Quantity coarse, Quantity fine)
    {
        if (coarse.Bound != Bound.Exact || SignificantPlace(coarse) <= SignificantPlace(fine) + Epsilon) return false;
        double gap = coarse.Value < fine.Low ? fine.Low - coarse.Value : coarse.Value - fine.High;
        double size = Math.Max(Math.Abs(coarse.Value), Math.Abs(fine.Value));
        bool written = gap <= (coarse.Place / 2) * (1 + Epsilon) && gap <= ExplicitRounding * size;
        return written || (gap <= (SignificantPlace(coarse) / 2) * (1 + Epsilon) && gap < ImpliedRounding * size);
    }

    private static double SignificantPlace(Quantity quantity)
    {
        double digits = Math.Abs(Math.Round(quantity.Value / quantity.Place));
        double place = quantity.Place;
        for (; digits >= 10 && digits % 10 == 0; digits /= 10) place *= 10;
        return place;
    }

    private static bool Near(double a, double b) => a == b || Math.Abs(a - b) <= Epsilon * Math.Max(Math.Abs(a), Math.Abs(b));

    private static Quantity AsPercent(Quantity fraction) => fraction with
    {
        Value = fraction.Value * 100,
        Low = fraction.Low * 100,
        High = fraction.High * 100,
        Place = fraction.Place * 100,
        Unit = Unit.Percent,
    };
}
