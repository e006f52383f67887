namespace Contradict.Inference.Language;

/// <summary>The values that a reader takes a bounded number to admit.</summary>
internal static class QuantityInterval
{
    // "About 40" and "nearly 40" are taken within a tenth; "about 2 million" within half its last place, a fifth at most.
    private const double Tolerance = 0.1;
    private const double WidestTolerance = 0.2;
    private const double SmallCount = 10;

    /// <summary>The lowest and highest value admitted, both ends included: an end that the words exclude is moved by the least step.</summary>
    /// <param name="reading">The number.</param>
    /// <param name="phrase">What the words around it do.</param>
    public static (double Low, double High) Of(NumberReading reading, BoundingPhrase phrase)
    {
        var (low, high) = (reading.Low, reading.High);
        double slack = Slack(reading);
        return phrase.Bound switch
        {
            Bound.About when reading.Form == NumberForm.Open => (low, high),
            Bound.About => (low - slack, high + slack),
            Bound.Nearly => (low * (1 - Tolerance), Math.BitDecrement(high)),
            Bound.AtLeast => (low, double.PositiveInfinity),
            Bound.MoreThan => (Math.BitIncrement(low), phrase.Just ? high * (1 + Tolerance) : double.PositiveInfinity),
            Bound.AtMost => (double.NegativeInfinity, high),
            Bound.LessThan => (double.NegativeInfinity, Math.BitDecrement(high)),
            _ => (low, high),
        };
    }

    private static double Slack(NumberReading reading)
    {
        double value = Math.Abs(reading.Value);
        if (reading.Place == 1 && value < SmallCount) return 1;
        double digits = Math.Round(value / reading.Place), place = reading.Place;
        for (; digits >= 10 && digits % 10 == 0; digits /= 10) place *= 10;
        return Math.Min(Math.Max(Tolerance * value, place / 2), WidestTolerance * value);
    }
}
