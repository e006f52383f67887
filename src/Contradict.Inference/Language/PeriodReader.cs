namespace Contradict.Inference.Language;

/// <summary>Reads quarters, halves and phases: "the third quarter", "Q3", "the first half of 2024", "early May", "the end of the year".</summary>
internal static class PeriodReader
{
    /// <summary>Reads "Q3" and "H1".</summary>
    public static bool TryReadSymbol(PieceList pieces, int start, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 2 };
        var number = pieces[start + 1];
        int most = pieces.Word(start) == "q" ? 4 : 2;
        if (!pieces.IsCapitalised(start) || !pieces.Touches(start + 1) || !number.IsPlainNumber(1) || number.Number < 1 || number.Number > most) return false;
        if (pieces.Touches(start + 2) && pieces[start + 2].Kind != PieceKind.Symbol) return false;
        parts.Period = Name(pieces.Word(start)[0], (int)number.Number);
        return true;
    }

    /// <summary>Reads "third quarter" and "first half of the year".</summary>
    public static bool TryReadRank(PieceList pieces, int start, TimeWord rank, out TimeParts parts)
    {
        int second = pieces.SkipHyphen(start + 1);
        parts = new TimeParts { End = second + 1 };
        string next = pieces.Word(second);
        if (next == "quarter" && rank.Value <= 4)
        {
            parts.Period = Name('q', rank.Value);
            return second > start + 1 || pieces.Word(start - 1) is "the" or "this" or "'s" or "in" or "for";
        }

        bool half = next == "half" && rank.Value <= 2;
        if (half)
        {
            if (pieces.Word(start + 2) != "of" || !IsStretchAhead(pieces, start + 3)) return false;
            parts.Period = Name('h', rank.Value);
            return true;
        }

        if (next != "week" || pieces.Word(start + 2) != "of" || !TimeWords.Is(pieces.Word(start + 3), TimeWordKind.Month, out _)) return false;
        parts.Phase = rank.Value switch { 1 => "early", 2 or 3 => "mid", _ => "late" };
        return true;
    }

    /// <summary>Reads "early", "late", "mid" and "end of" before a time.</summary>
    public static bool TryReadPhase(PieceList pieces, int start, TimeWord word, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 1 };
        string here = pieces.Word(start);
        if (here is "end" or "start" or "beginning" or "middle" or "close")
        {
            if (pieces.Word(start + 1) != "of") return false;
            parts.Phase = word.Name;
            int at = start + 2;
            if (TimePartReader.TryRead(pieces, at, out var inner) && inner.Phase is null && parts.TryMerge(inner)) return true;
            if (pieces.Word(at) == "the") at++;
            if (!TimeWords.Is(pieces.Word(at), TimeWordKind.Stretch, out var stretch)) return false;
            parts.Period = stretch.Name;
            parts.End = at + 1;
            return true;
        }

        parts.Phase = word.Name;
        int next = pieces.SkipHyphen(start + 1);
        if (pieces.Word(next) is "on" or "in" or "at") next++;
        if (pieces.Word(next) == "the") next++;
        if (here == "early" && pieces.Word(next) == "hours")
        {
            parts.DayPart = "night";
            parts.End = next + 1;
            return pieces.Word(start - 1) == "the";
        }

        if (!TimePartReader.TryRead(pieces, next, out var time) || time.Phase is not null) return false;
        return parts.TryMerge(time);
    }

    private static bool IsStretchAhead(PieceList pieces, int at)
    {
        if (pieces.Word(at) is "the" or "this" or "last" or "next") at++;
        return pieces[at].IsNumber || TimeWords.Is(pieces.Word(at), TimeWordKind.Stretch, out _);
    }

    private static string Name(char kind, int rank) => (kind, rank) switch
    {
        ('q', 1) => "q1",
        ('q', 2) => "q2",
        ('q', 3) => "q3",
        ('q', _) => "q4",
        (_, 1) => "h1",
        _ => "h2",
    };
}
