namespace Contradict.Inference.Language;

/// <summary>Reads calendar dates and years.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at a number: "14 March 2024", "2024-03-14", "14/3/2024", "2024".</summary>
    public static bool TryReadNumber(PieceList pieces, int start, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 1 };
        if (NumericDateReader.TryRead(pieces, start, out parts)) return true;
        parts = new TimeParts { End = start + 1 };
        if (TryReadDayMonth(pieces, start, ref parts)) return true;
        return YearReader.TryRead(pieces, start, out parts);
    }

    /// <summary>Reads "March", "March 14", "March 2024" and "March 14th, 2024".</summary>
    public static bool TryReadMonth(PieceList pieces, int start, TimeWord word, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 1, Month = word.Value };
        if (word.Short && pieces.Word(start + 1) == "." && pieces.Touches(start + 1)) parts.End++;
        bool number = pieces[parts.End].IsNumber || pieces.Word(parts.End) == "," && YearReader.IsYearNumber(pieces, parts.End + 1);
        if (!pieces.IsCapitalised(start)) return false;
        if (!number && (word.Short || word.Value is 3 or 5) && !HasMonthContext(pieces, start)) return false;
        int day = parts.End;
        if (IsDay(pieces, day) && !YearReader.IsYearNumber(pieces, day) && !StartsQuantity(pieces, day))
        {
            parts.Day = (int)pieces[day].Number;
            parts.End = SkipOrdinal(pieces, day + 1);
        }

        int year = pieces.Word(parts.End) == "," ? parts.End + 1 : parts.End;
        if (YearReader.IsYearNumber(pieces, year) && (year == parts.End || parts.Day is not null))
        {
            parts.Year = (int)pieces[year].Number;
            parts.End = year + 1;
        }

        return true;
    }

    /// <summary>Reads "third of May".</summary>
    public static bool TryReadRank(PieceList pieces, int start, TimeWord word, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 3, Day = word.Value };
        if (pieces.Word(start + 1) != "of" || !TimeWords.Is(pieces.Word(start + 2), TimeWordKind.Month, out var month) || !pieces.IsCapitalised(start + 2)) return false;
        parts.Month = month.Value;
        return true;
    }

    /// <summary>Reads "the 14th", where no noun follows.</summary>
    public static bool TryReadRankedDay(PieceList pieces, int start, out TimeParts parts)
    {
        parts = default;
        if (pieces.Word(start - 1) is not ("on" or "by" or "until" or "from" or "since" or "before" or "after") || !IsDay(pieces, start + 1)) return false;
        int end = SkipOrdinal(pieces, start + 2);
        if (end == start + 2 || pieces.PartOfSpeech(end) is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun) return false;
        parts = new TimeParts { End = end, Day = (int)pieces[start + 1].Number };
        return true;
    }

    private static bool TryReadDayMonth(PieceList pieces, int start, ref TimeParts parts)
    {
        if (!IsDay(pieces, start)) return false;
        int at = SkipOrdinal(pieces, start + 1);
        if (pieces.Word(at) == "of") at++;
        if (IsMonthAt(pieces, at, out var month))
        {
            parts.Day = (int)pieces[start].Number;
            parts.Month = month.Value;
            parts.End = at + 1;
            if (month.Short && pieces.Word(at + 1) == "." && pieces.Touches(at + 1)) parts.End++;
            int year = pieces.Word(parts.End) == "," ? parts.End + 1 : parts.End;
            if (!YearReader.IsYearNumber(pieces, year)) return true;
            parts.Year = (int)pieces[year].Number;
            parts.End = year + 1;
            return true;
        }

        // "14 to 16 March": the first day takes the second's month.
        if (pieces.Word(at) is not ("to" or "and" or "or" or "-" or "–") || !IsDay(pieces, at + 1)) return false;
        if (!IsMonthAt(pieces, SkipOrdinal(pieces, at + 2), out month)) return false;
        parts.Day = (int)pieces[start].Number;
        parts.Month = month.Value;
        parts.End = SkipOrdinal(pieces, start + 1);
        return true;
    }

    private static bool IsMonthAt(PieceList pieces, int at, out TimeWord month)
        => TimeWords.Is(pieces.Word(at), TimeWordKind.Month, out month) && pieces.IsCapitalised(at);

    private static bool IsDay(PieceList pieces, int at)
        => pieces[at] is { IsNumber: true, Decimals: 0, Grouped: false, Number: >= 1 and <= 31 };

    private static int SkipOrdinal(PieceList pieces, int at)
        => pieces.Touches(at) && pieces.Word(at) is "st" or "nd" or "rd" or "th" ? at + 1 : at;

    private static bool StartsQuantity(PieceList pieces, int number)
        => UnitReader.IsUnitAt(pieces, number + 1) || (NumberWords.TryFind(pieces.Word(number + 1), out var word) && word.Kind is NumberWordKind.Scale or NumberWordKind.Hundred)
            || pieces.PartOfSpeech(number + 1) is PartOfSpeech.Noun;

    private static bool HasMonthContext(PieceList pieces, int at)
    {
        string before = pieces.Word(at - 1);
        if (before is "in" or "of" or "since" or "by" or "until" or "from" or "to" or "and" or "or" or "before" or "after" or "every" or "each" or "-" or "during" or "for") return true;
        return TimeWords.TryFind(before, out var word) && word.Kind is TimeWordKind.Pointer or TimeWordKind.Phase;
    }
}
