namespace Contradict.Inference.Language;

/// <summary>Reads measured times: "2:17:42" in hours, minutes and seconds, "68:50" in minutes and seconds.</summary>
internal static class TimingReader
{
    private const double Sixty = 60;

    /// <summary>Reads the measured time that begins at a number, if one does.</summary>
    public static bool TryRead(PieceList pieces, int start, out QuantityDraft draft)
    {
        draft = default;
        if (!pieces[start].IsNumber || pieces[start].Decimals > 0 || !IsSixtieth(pieces, start + 1)) return false;
        bool hours = IsSixtieth(pieces, start + 3);
        int end = start + (hours ? 5 : 3);
        var seconds = pieces[end - 1];
        double value = hours
            ? pieces[start].Number + (pieces[start + 2].Number / Sixty) + (seconds.Number / Sixty / Sixty)
            : (pieces[start].Number / Sixty) + (seconds.Number / Sixty / Sixty);
        double place = Math.Pow(10, -seconds.Decimals) / Sixty / Sixty;
        draft = new QuantityDraft
        {
            First = start,
            End = end,
            Reading = NumberReading.Exact(end, value, place, NumberForm.Digits),
            Phrase = new BoundingPhrase(Bound.Exact),
            Unit = Unit.Hour,
        };
        return true;
    }

    private static bool IsSixtieth(PieceList pieces, int colon)
        => pieces.Word(colon) == ":" && pieces.Touches(colon) && pieces.Touches(colon + 1) && pieces[colon + 1].IsNumber && pieces[colon + 1].Number < Sixty
            && pieces[colon + 1].End - pieces[colon + 1].Start >= 2;
}
