namespace Contradict.Inference.Language;

/// <summary>Reads shares in two numbers: "two in five", "9 out of 10", "one in fifty".</summary>
internal static class ShareReader
{
    private const double LargestWhole = 10_000;

    /// <summary>Makes the number read so far a share, where the pieces after it say so.</summary>
    public static bool TryExtend(PieceList pieces, ref QuantityDraft draft)
    {
        var part = draft.Reading;
        if (part.Form is not (NumberForm.Digits or NumberForm.Words) || part.Value is < 1 or >= LargestWhole) return false;
        bool outOf = pieces.Word(part.End) == "out" && pieces.Word(part.End + 1) == "of";
        bool oneIn = pieces.Word(part.End) is "in";
        if (!outOf && !oneIn) return false;
        int at = part.End + (outOf ? 2 : 1);
        if (pieces.Word(at) == "every") at++;
        if (!NumberReader.TryRead(pieces, at, true, out var whole) || whole.Form is not (NumberForm.Digits or NumberForm.Words)) return false;
        if (whole.Value <= part.Value || whole.Value > LargestWhole || UnitReader.IsUnitAt(pieces, whole.End)) return false;
        if (oneIn && !IsRoundWhole(whole.Value)) return false;
        draft.Reading = NumberReading.Exact(whole.End, part.Value / whole.Value, 0.5 / whole.Value, NumberForm.Fraction);
        draft.End = whole.End;
        draft.Unit = Unit.Fraction;
        return true;
    }

    private static bool IsRoundWhole(double whole) => whole <= 10 || whole % 5 == 0 || whole == 12;
}
