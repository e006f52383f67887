namespace Contradict.Inference.Language;

/// <summary>Reads parts of a whole: "half", "a third", "three quarters", "1/3", and with them "half a million".</summary>
internal static class FractionReader
{
    /// <summary>Reads the fraction in words that begins at a piece, if one does.</summary>
    public static bool TryRead(PieceList pieces, int start, NumberWord word, out NumberReading reading)
    {
        reading = default;
        if (word.Kind == NumberWordKind.Half) return TryReadHalf(pieces, start, out reading);
        bool one = word.Kind == NumberWordKind.Article || (word.Kind == NumberWordKind.Unit && word.Value == 1);
        if (!one && word.Kind is not (NumberWordKind.Unit or NumberWordKind.Teen)) return false;
        int at = pieces.SkipHyphen(start + 1);
        if (one && pieces.Word(at) == "half") return false;
        if (!NumberWords.TryFind(pieces.Word(at), out var part)) return false;
        if (one)
        {
            if (part.Kind != NumberWordKind.Part || (at == start + 1 && !ShareFollows(pieces, at + 1))) return false;
        }
        else if (part.Kind != NumberWordKind.Parts || part.Value <= word.Value || (part.Value == 4 && word.Value != 3))
        {
            return false;
        }

        reading = Scaled(pieces, at + 1, word.Value / part.Value, 0.5 / part.Value);
        return true;
    }

    /// <summary>Reads "1/3" and the like.</summary>
    public static bool TryReadDigits(PieceList pieces, int start, out NumberReading reading)
    {
        reading = default;
        var (over, under) = (pieces[start], pieces[start + 2]);
        bool slash = pieces.Word(start + 1) == "/" && pieces.Touches(start + 1) && pieces.Touches(start + 2) && !pieces.Touches(start + 3);
        if (!slash || !under.IsNumber || over.Number >= under.Number || under.Number > 10) return false;
        reading = Scaled(pieces, start + 3, over.Number / under.Number, 0.5 / under.Number);
        return true;
    }

    private static bool TryReadHalf(PieceList pieces, int start, out NumberReading reading)
    {
        reading = default;
        if (pieces.Word(start - 1) is "first" or "second" or "other" or "latter" or "top" or "bottom" or "opening" or "eastern" or "western" or "northern" or "southern" or "better") return false;
        if (pieces.Word(start - 1) == "-" && pieces.Touches(start)) return false;
        int next = pieces.SkipHyphen(start + 1);
        if (next > start + 1 && pieces.Word(next) == "dozen")
        {
            reading = NumberReading.Exact(next + 1, 6, 1, NumberForm.Words);
            return true;
        }

        if (next > start + 1)
        {
            reading = NumberReading.Exact(start + 1, 0.5, 0.5, NumberForm.Fraction);
            return UnitReader.IsUnitAt(pieces, next);
        }

        if (!ShareFollows(pieces, next) && !NumberWords.TryFind(pieces.Word(next), out _) && !UnitReader.IsUnitAt(pieces, next)) return false;
        reading = Scaled(pieces, next, 0.5, 0.1);
        return true;
    }

    private static NumberReading Scaled(PieceList pieces, int end, double value, double place)
    {
        var fraction = NumberReading.Exact(end, value, place, NumberForm.Fraction);
        int scale = pieces.Word(end) == "of" ? end + 1 : end;
        if (pieces.Word(scale) is "a" or "an") scale++;
        if (!NumberWords.TryFind(pieces.Word(scale), out var word) || word.Kind is not (NumberWordKind.Scale or NumberWordKind.Dozen or NumberWordKind.Hundred)) return fraction;
        return NumberReading.Exact(scale + 1, value * word.Value, place * word.Value, NumberForm.Words);
    }

    /// <summary>Whether what follows "a third" leaves it a share rather than a rank: "a third of them", "a third were", not "a third attack".</summary>
    private static bool ShareFollows(PieceList pieces, int next)
    {
        if (pieces.SkipHyphen(next) > next) return false;
        if (pieces.Word(next) is "of" or "the" or "its" or "their" or "his" or "her" or "our" or "my" or "this" or "that" or "these" or "those" or "as" or "a" or "an"
            or "" or "more" or "less" or "fewer" or "higher" or "lower" or "larger" or "smaller" or "full" or "empty") return true;
        if (pieces.PartOfSpeech(next) == PartOfSpeech.Adjective && pieces.Word(next).EndsWith("er", StringComparison.Ordinal)) return true;
        return pieces.PartOfSpeech(next) is PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Preposition or PartOfSpeech.Conjunction or PartOfSpeech.Adverb;
    }
}
