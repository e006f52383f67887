namespace Contradict.Inference.Language;

/// <summary>Reads one quantity: number, unit, bounding words and the noun counted.</summary>
internal static class QuantityReader
{
    private static readonly BoundingPhrase Exact = new(Bound.Exact);

    /// <summary>Reads the quantity whose number begins at a piece, if one does.</summary>
    /// <param name="pieces">The pieces of the text.</param>
    /// <param name="start">Index of the number's first piece.</param>
    /// <param name="floor">Index of the first piece that words before the number may take.</param>
    /// <param name="draft">The quantity read.</param>
    public static bool TryRead(PieceList pieces, int start, int floor, out QuantityDraft draft)
    {
        draft = default;
        if (pieces[start].IsNumber && NumberedName.IsAt(pieces, start)) return false;
        if (TimingReader.TryRead(pieces, start, out draft)) return true;
        bool between = pieces.Word(start - 1) == "between" || pieces.Word(start - 2) == "between";
        if (!NumberReader.TryRead(pieces, start, !between, out var reading) && !TryReadArticle(pieces, start, floor, out reading)) return false;
        draft = new QuantityDraft { First = start, End = reading.End, Reading = reading, Phrase = Exact };
        if (NumberedName.GoesOn(pieces, reading) || !CountingWord.Counts(pieces, start, reading)) return false;

        string? currency = UnitReader.CurrencyBefore(pieces, start, out int sign);
        if (currency is not null && sign >= floor)
        {
            draft.First = sign;
            draft.Unit = currency;
        }

        if (draft.Unit is null && (ShareReader.TryExtend(pieces, ref draft) || ResultReader.TryExtend(pieces, ref draft)))
        {
            AddCounted(pieces, ref draft);
            AddBounds(pieces, floor, ref draft);
            return true;
        }

        RangeReader.TryExtend(pieces, floor, ref draft);
        AddUnit(pieces, ref draft);
        AddMagnitude(pieces, ref draft);
        AddAge(pieces, ref draft);
        AddBounds(pieces, floor, ref draft);
        AddCounted(pieces, ref draft);
        ResultReader.AddAgainst(pieces, ref draft);
        return true;
    }

    /// <summary>"Less than an hour", "nearly a mile": an article counts as one where bounding words stand before it and a unit after.</summary>
    private static bool TryReadArticle(PieceList pieces, int start, int floor, out NumberReading reading)
    {
        reading = NumberReading.Exact(start + 1, 1, 1, NumberForm.Words);
        if (pieces.Word(start) is not ("a" or "an") || UnitReader.Match(pieces, start + 1, 1, out _) is not { Name: "hour" or "m" or "kg" or "litre" }) return false;
        return BoundReader.FindBefore(pieces, start, floor, out _) is { Bound: not Bound.Exact } && pieces.Word(start - 1) is not ("past" or "over" or "some" or "within" or "about" or "around" or "above" or "below");
    }

    private static void AddUnit(PieceList pieces, ref QuantityDraft draft)
    {
        if (draft.Unit is not null) return;
        var form = draft.Reading.Form;
        int at = draft.End;
        if (form == NumberForm.Fraction)
        {
            if (pieces.Word(at) == "of") at++;
            if (pieces.Word(at) is "a" or "an") at++;
            else at = pieces.SkipHyphen(draft.End);
            draft.Unit = Unit.Fraction;
            if (at == draft.End) return;
        }
        else if (form == NumberForm.Times)
        {
            draft.Unit = Unit.Multiple;
            return;
        }

        if (form == NumberForm.Open && pieces.Word(at) == "of" && UnitReader.IsUnitAt(pieces, at + 1)) at++;
        int after = BoundReader.FindAfter(pieces, at, out int afterEnd) is not null && pieces.Word(at) is "+" or "-" ? afterEnd : at;
        var unit = UnitReader.Match(pieces, at, draft.Reading.Value, out int end)
            ?? UnitReader.Match(pieces, pieces.SkipHyphen(at), draft.Reading.Value, out end)
            ?? UnitReader.Match(pieces, after, draft.Reading.Value, out end)
            ?? UnitReader.MatchModified(pieces, at, draft.Reading.Value, out end);
        if (unit is null) return;
        if (after > at && end > after) AddAfter(pieces, at, ref draft);
        draft.Apply(unit);
        draft.End = end;
    }

    /// <summary>"A magnitude of 5.7".</summary>
    private static void AddMagnitude(PieceList pieces, ref QuantityDraft draft)
    {
        int before = pieces.Word(draft.First - 1) == "of" ? draft.First - 2 : draft.First - 1;
        if (draft.Unit is null && pieces.Word(before) == Unit.Magnitude) draft.Unit = Unit.Magnitude;
    }

    private static void AddAge(PieceList pieces, ref QuantityDraft draft)
    {
        int first = draft.First;
        if (draft.Unit is not (null or Unit.Hour) || draft.Reading.Value is < 0 or > 120) return;
        bool aged = pieces.Word(first - 1) is "aged" or "age";
        bool apposed = pieces[first].IsNumber && draft.End == first + 1 && pieces.Word(first - 1) == "," && pieces.Word(first + 1) is "," or "." or ";" or ":"
            && pieces.PartOfSpeech(first - 2) is PartOfSpeech.ProperNoun or PartOfSpeech.Noun;
        bool limited = pieces.Word(first - 1) is "under" or "over" && IsPerson(pieces.Word(first - 2)) && pieces.PartOfSpeech(draft.End) != PartOfSpeech.Noun;
        if (draft.Unit is not null || !(aged || apposed || limited)) return;
        draft.Unit = Unit.Age;
        if (aged) draft.First = first - 1;
    }

    private static bool IsPerson(string word)
        => word is "children" or "child" or "people" or "women" or "men" or "girls" or "boys" or "pupils" or "anyone" or "those" or "minors" or "everyone" or "drivers" or "players";

    private static void AddBounds(PieceList pieces, int floor, ref QuantityDraft draft)
    {
        bool range = draft.Phrase.Bound == Bound.Range;
        if (BoundReader.FindBefore(pieces, draft.First, floor, out int first) is { } before && !IsDuring(pieces, first, draft) && !(pieces.Word(first) == "past" && pieces.Word(first - 1) is "the"))
        {
            draft.First = first;
            if (!range && before.Bound != Bound.Exact) draft.Phrase = before;
        }

        AddAfter(pieces, draft.End, ref draft);
    }

    private static void AddAfter(PieceList pieces, int at, ref QuantityDraft draft)
    {
        if (BoundReader.FindAfter(pieces, at, out int end) is not { } after || pieces.Word(end) == "than") return;
        if (draft.Phrase.Bound == Bound.Exact) draft.Phrase = after;
        else if (draft.Phrase.Bound != after.Bound) return;
        draft.End = Math.Max(draft.End, end);
    }

    /// <summary>Whether "over" means "during": "over three days", but not "for over three days".</summary>
    private static bool IsDuring(PieceList pieces, int word, in QuantityDraft draft)
        => draft.Unit == Unit.Hour && draft.Reading.Value < 100_000 && pieces.Word(word) == "over" && pieces.Word(word - 1) is not ("for" or "lasted" or "took" or "after" or "just" or "well");

    private static void AddCounted(PieceList pieces, ref QuantityDraft draft)
    {
        int next = pieces.SkipHyphen(draft.End);
        if (next > draft.End && pieces[next].Kind == PieceKind.Word)
        {
            if (draft.Unit is null && pieces.Word(next) is not ("strong" or "plus" or "way" or "fold")) draft.Counted = Singular(pieces, next);
            draft.End = next + 1;
            if (draft.Counted is not null) return;
        }

        var piece = pieces[draft.End];
        if (piece.Token < 0) return;
        if (piece.Token == pieces[draft.End - 1].Token) return;
        draft.Counted = NounHead.Find(pieces.Tokens, piece.Token, pieces.NextBlank(draft.End));
        if (draft.Unit is Unit.Score or Unit.Multiple or Unit.Degree) draft.Counted = null;
    }

    private static string Singular(PieceList pieces, int index)
    {
        var piece = pieces[index];
        var token = pieces.Tokens[piece.Token];
        return piece.Word.Length == token.Lower.Length ? token.Lemma : piece.Word;
    }
}
