namespace Contradict.Inference.Language;

/// <summary>Reads one part of a time: a date, a clock time, a part of the day or a relative day.</summary>
internal static class TimePartReader
{
    /// <summary>Reads the part that begins at a piece, if one does.</summary>
    public static bool TryRead(PieceList pieces, int start, out TimeParts parts)
    {
        parts = default;
        var piece = pieces[start];
        if (piece.Token < 0) return false;
        if (piece.IsNumber)
        {
            return ClockReader.TryRead(pieces, start, out parts) || DateReader.TryReadNumber(pieces, start, out parts)
                || RelativeTimeReader.TryReadCount(pieces, start, out parts);
        }

        if (piece.Kind != PieceKind.Word) return false;
        if (!TimeWords.TryFind(piece.Word, out var word))
        {
            return piece.Word switch
            {
                "half" or "quarter" => ClockReader.TryReadPast(pieces, start, out parts),
                "the" => RelativeTimeReader.TryReadArticle(pieces, start, out parts) || DateReader.TryReadRankedDay(pieces, start, out parts),
                "q" or "h" => PeriodReader.TryReadSymbol(pieces, start, out parts),
                _ => NumberWords.TryFind(piece.Word, out var number) && TryReadCount(pieces, start, number, out parts),
            };
        }

        return TryReadWord(pieces, start, word, out parts);
    }

    private static bool TryReadCount(PieceList pieces, int start, NumberWord number, out TimeParts parts)
    {
        parts = default;
        if (number.Kind is NumberWordKind.Suffix or NumberWordKind.Both) return false;
        return ClockReader.TryReadWords(pieces, start, number, out parts) || RelativeTimeReader.TryReadCount(pieces, start, out parts);
    }

    private static bool TryReadWord(PieceList pieces, int start, TimeWord word, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 1 };
        if (word.Short && !pieces.IsCapitalised(start)) return false;
        switch (word.Kind)
        {
            case TimeWordKind.Weekday:
                if (word.Short && pieces.Word(start + 1) == "." && pieces.Touches(start + 1)) parts.End++;
                parts.DayOfWeek = (DayOfWeek)word.Value;
                return !word.Short || pieces[parts.End].IsNumber || pieces.Word(start - 1) is "on" or "by" or "until" or "since" or "from";
            case TimeWordKind.Month:
                return DateReader.TryReadMonth(pieces, start, word, out parts);
            case TimeWordKind.Moment:
                parts.Minute = word.Value;
                parts.DayPart = word.Name;
                return true;
            case TimeWordKind.DayPart:
                parts.DayPart = word.Name;
                return DayPartContext.IsTime(pieces, start, word);
            case TimeWordKind.Relative:
                return RelativeTimeReader.TryReadDay(pieces, start, word, out parts);
            case TimeWordKind.Season:
                parts.Period = word.Name;
                return DayPartContext.IsPeriod(pieces, start);
            case TimeWordKind.Pointer:
                return RelativeTimeReader.TryReadPointer(pieces, start, word, out parts);
            case TimeWordKind.Phase:
                return PeriodReader.TryReadPhase(pieces, start, word, out parts);
            case TimeWordKind.Rank:
                return DateReader.TryReadRank(pieces, start, word, out parts) || PeriodReader.TryReadRank(pieces, start, word, out parts);
            case TimeWordKind.Stretch when word.Name == "quarter":
                return ClockReader.TryReadPast(pieces, start, out parts);
            default:
                return false;
        }
    }
}
