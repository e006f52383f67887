namespace Contradict.Inference.Language;

/// <summary>Reads numbers in digits and words.</summary>
internal static class NumberReader
{
    /// <summary>Reads the number that begins at a piece, if one does.</summary>
    /// <param name="pieces">The pieces of the text.</param>
    /// <param name="start">Index of the piece.</param>
    /// <param name="joinAnd">Whether "and" may join the parts of one number: not within "between … and …".</param>
    /// <param name="reading">The number read.</param>
    public static bool TryRead(PieceList pieces, int start, bool joinAnd, out NumberReading reading)
    {
        reading = default;
        var piece = pieces[start];
        if (piece.IsNumber) return TryReadDigits(pieces, start, out reading);
        if (piece.Token < 0 || !NumberWords.TryFind(piece.Word, out var word)) return false;
        return FractionReader.TryRead(pieces, start, word, out reading)
            || OpenNumberReader.TryRead(pieces, start, word, out reading)
            || TryReadWords(pieces, start, word, joinAnd, out reading);
    }

    private static bool TryReadDigits(PieceList pieces, int start, out NumberReading reading)
    {
        var piece = pieces[start];
        reading = NumberReading.Exact(start + 1, piece.Number, Math.Pow(10, -piece.Decimals), NumberForm.Digits);
        if (pieces.Touches(start + 1) && pieces.Word(start + 1) is "st" or "nd" or "rd" or "th") return false;
        if (pieces.Word(start + 1) == ":" && pieces.Touches(start + 1) && pieces[start + 2].IsPlainNumber(2) && pieces.Touches(start + 2)) return false;
        if (FractionReader.TryReadDigits(pieces, start, out var fraction))
        {
            reading = fraction;
            return true;
        }

        reading = WithHalf(pieces, WithScale(pieces, reading));
        return true;
    }

    private static NumberReading WithHalf(PieceList pieces, NumberReading reading)
    {
        int end = reading.End;
        if (pieces.Word(end) == "½") return NumberReading.Exact(end + 1, reading.Value + 0.5, 0.5, reading.Form);
        if (pieces.Word(end) != "and" || pieces.Word(end + 1) != "a" || pieces.Word(end + 2) != "half") return reading;
        return WithScale(pieces, NumberReading.Exact(end + 3, reading.Value + (0.5 * ScaleOf(reading)), 0.5 * ScaleOf(reading), reading.Form));
    }

    private static double ScaleOf(NumberReading reading) => reading.Place >= 1000 ? reading.Place : 1;

    /// <summary>Multiplies a number by the scale words that follow it: "18.5 billion", "5.1bn", "7-million", "two dozen".</summary>
    public static NumberReading WithScale(PieceList pieces, NumberReading reading)
    {
        while (true)
        {
            int next = pieces.SkipHyphen(reading.End);
            if (!NumberWords.TryFind(pieces.Word(next), out var word)) return reading;
            bool scales = word.Kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen
                || (word.Kind == NumberWordKind.Suffix && IsSuffix(pieces, next));
            if (!scales) return reading;
            reading = reading.Times(word.Value, next + 1);
        }
    }

    private static bool IsSuffix(PieceList pieces, int index)
    {
        bool glued = pieces.Touches(index);
        return pieces.Word(index) switch
        {
            "m" or "b" => glued && (UnitReader.HasCurrencyBefore(pieces, index - 1) || pieces[index - 1].Decimals > 0 || UnitReader.IsCurrencyAt(pieces, index + 1) || IsPluralNoun(pieces, index + 1)),
            "k" or "cr" => glued || UnitReader.HasCurrencyBefore(pieces, index - 1) || IsPluralNoun(pieces, index + 1),
            _ => true,
        };
    }

    private static bool IsPluralNoun(PieceList pieces, int index)
    {
        var piece = pieces[index];
        if (piece.Token < 0 || pieces.PartOfSpeech(index) != PartOfSpeech.Noun) return false;
        return piece.Word.EndsWith('s') || piece.Word is "people" or "men" or "women" or "children";
    }

    private static bool TryReadWords(PieceList pieces, int start, NumberWord word, bool joinAnd, out NumberReading reading)
    {
        var sum = new NumberSum();
        int end = start;
        if (word.Kind == NumberWordKind.Article)
        {
            if (!NumberWords.TryFind(pieces.Word(start + 1), out word)) return Fail(out reading);
            if (word.Kind is NumberWordKind.Group or NumberWordKind.Single) return Read(start + 2, word, out reading);
            if (word.Kind is not (NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen)) return Fail(out reading);
            sum.TryAdd(new NumberWord(NumberWordKind.Unit, 1));
            end = start + 1;
        }
        else if (word.Kind == NumberWordKind.Dozen && pieces.Word(start - 1) is "the" or "last" or "first" or "next" or "another" or "this" or "other" or "per")
        {
            sum.TryAdd(new NumberWord(NumberWordKind.Unit, 1));
        }
        else if (word.Kind is NumberWordKind.Both or NumberWordKind.Times or NumberWordKind.Single)
        {
            return Read(start + 1, word, out reading);
        }

        while (sum.TryAdd(word))
        {
            end++;
            int next = pieces.SkipHyphen(end);
            if (joinAnd && sum.TakesAnd && pieces.Word(next) == "and") next++;
            if (!NumberWords.TryFind(pieces.Word(next), out word) || !sum.Takes(word)) break;
            end = next;
        }

        reading = NumberReading.Exact(end, sum.Value, sum.Place, NumberForm.Words);
        if (end == start || sum.IsEmpty) return false;
        if (pieces.SkipHyphen(end) > end && TimeWords.Is(pieces.Word(end + 1), TimeWordKind.Rank, out _)) return false;
        reading = WithHalf(pieces, reading);
        return true;
    }

    private static bool Read(int end, NumberWord word, out NumberReading reading)
    {
        reading = NumberReading.Exact(end, word.Value, 1, word.Kind == NumberWordKind.Times ? NumberForm.Times : NumberForm.Words);
        return true;
    }

    private static bool Fail(out NumberReading reading)
    {
        reading = default;
        return false;
    }
}
