namespace Contradict.Inference.Language;

/// <summary>Reads numbers left open: "dozens", "hundreds of thousands", "several hundred", "a few dozen", "a couple of".</summary>
internal static class OpenNumberReader
{
    // "Dozens" and the like admit from twice to twenty times the unit.
    private const double PluralLow = 2;
    private const double PluralHigh = 20;

    /// <summary>Reads the open number that begins at a piece, if one does.</summary>
    public static bool TryRead(PieceList pieces, int start, NumberWord word, out NumberReading reading)
    {
        reading = default;
        if (word.Kind == NumberWordKind.Plural) return TryReadPlural(pieces, start, word, out reading);
        int end = start + 1;
        if (word.Kind == NumberWordKind.Article)
        {
            while (pieces.Word(end) is "good" or "mere" or "small" or "very") end++;
            if (!NumberWords.TryFind(pieces.Word(end), out word) || word.Kind != NumberWordKind.Open) return false;
            end++;
        }
        else if (pieces.Word(start) != "several")
        {
            return false;
        }

        double high = word.High;
        if (pieces.Word(end) == "of" && NumberWords.TryFind(pieces.Word(end + 1), out var after) && after.Kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen) end++;
        reading = NumberReader.WithScale(pieces, NumberReading.Open(end, word.Value, high));
        return true;
    }

    private static bool TryReadPlural(PieceList pieces, int start, NumberWord word, out NumberReading reading)
    {
        double factor = word.Value;
        int end = start + 1;
        while (pieces.Word(end) == "of" && NumberWords.TryFind(pieces.Word(end + 1), out var next) && next.Kind == NumberWordKind.Plural)
        {
            factor *= next.Value;
            end += 2;
        }

        reading = NumberReading.Open(end, factor * PluralLow, factor * PluralHigh);
        return pieces.Word(start) != "tens" || end > start + 1;
    }
}
