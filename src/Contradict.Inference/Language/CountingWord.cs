namespace Contradict.Inference.Language;

/// <summary>Tells number words that count from those that only look so: "one another", "both … and", "the one".</summary>
internal static class CountingWord
{
    /// <summary>Whether the number read at a piece counts something.</summary>
    public static bool Counts(PieceList pieces, int start, NumberReading reading)
    {
        if (reading.Form != NumberForm.Words || reading.End > start + 1) return !(reading.Form == NumberForm.Words && IsSingleUse(pieces, start, reading));
        return pieces.Word(start) switch
        {
            "one" => OneCounts(pieces, start),
            "both" => BothCounts(pieces, start),
            "single" or "pair" or "duo" or "trio" or "couple" => false,
            _ => true,
        };
    }

    private static bool IsSingleUse(PieceList pieces, int start, NumberReading reading)
        => pieces.Word(reading.End - 1) == "single" && pieces.Word(start) != "a";

    private static bool OneCounts(PieceList pieces, int start)
    {
        if (pieces.Word(start - 1) is "no" or "the" or "this" or "that" or "any" or "some" or "each" or "every" or "another" or "which" or "only" && pieces.Word(start + 1) != "of" && !CountsNoun(pieces, start + 1)) return false;
        if (pieces.Word(start - 1) is "no" or "any" or "another" or "each" or "every" or "this" or "that" or "which") return false;
        if (pieces.Word(start + 1) == "-" && pieces.Word(start + 2) is "off" or "sided" or "time" or "way" or "stop" or "to") return false;
        if (pieces.Word(start + 1) is "another" or "day" or "way" or "time" or "side" or "reason" or "thing" or "point") return pieces.Word(start - 1) is "than" or "least" or "only" or "just" or "exactly" or "about" or "over" or "to";
        if (pieces.Word(start + 1) is "of" or "in" or "out" or "or" or "to" or "-" or "dead") return true;
        if (pieces.Word(start - 1) is "than" or "least" or "just" or "only" or "exactly" or "about" or "with" or "and" or "to" or "by" or ":" or "plus" or "minus") return true;
        return CountsNoun(pieces, start + 1);
    }

    private static bool CountsNoun(PieceList pieces, int next)
        => pieces.PartOfSpeech(next) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number;

    private static bool BothCounts(PieceList pieces, int start)
    {
        if (pieces.Word(start + 1) == "of") return true;
        for (int i = start + 1; i <= start + 5; i++)
        {
            if (pieces.Word(i) == "and") return false;
        }

        return CountsNoun(pieces, start + 1) || pieces.Word(start + 1) is "the" or "these" or "those" or "his" or "her" or "their" or "its";
    }
}
