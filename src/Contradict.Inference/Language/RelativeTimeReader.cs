namespace Contradict.Inference.Language;

/// <summary>Reads times that lean on the time of speaking: "yesterday", "last week", "two days ago", "next Sunday", "the day before".</summary>
internal static class RelativeTimeReader
{
    /// <summary>Reads "today", "tonight", "tomorrow" and the like.</summary>
    public static bool TryReadDay(PieceList pieces, int start, TimeWord word, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 1, Relative = word.Value };
        if (pieces.Word(start) == "tonight") parts.DayPart = "night";
        return true;
    }

    /// <summary>Reads "last week", "next month", "this morning", "last Tuesday", "this spring".</summary>
    public static bool TryReadPointer(PieceList pieces, int start, TimeWord pointer, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 2 };
        if (!TimeWords.TryFind(pieces.Word(start + 1), out var word)) return false;
        if (pieces.Word(start) == "past" && pieces.Word(start - 1) is not ("the" or "this")) return false;
        switch (word.Kind)
        {
            case TimeWordKind.Weekday when !word.Short:
                parts.DayOfWeek = (DayOfWeek)word.Value;
                return true;
            case TimeWordKind.Month when pieces.IsCapitalised(start + 1) && !word.Short:
                parts.Month = word.Value;
                return true;
            case TimeWordKind.DayPart when pointer.Value <= 0:
                parts.DayPart = word.Name;
                parts.Relative = pointer.Value;
                return true;
            case TimeWordKind.Season:
                parts.Period = word.Name;
                if (word.Name == "weekend") parts.Relative = pointer.Value * 7;
                return true;
            case TimeWordKind.Stretch when !pieces.Word(start + 1).EndsWith('s'):
                parts.Relative = pointer.Value * word.Value;
                if (word.Name != "day") parts.Period = word.Name;
                return pieces.Word(start) != "past" || word.Name != "day";
            default:
                return false;
        }
    }

    /// <summary>Reads "the day before", "the previous day", "the day after tomorrow", "the eve of".</summary>
    public static bool TryReadArticle(PieceList pieces, int start, out TimeParts parts)
    {
        parts = new TimeParts { End = start + 3 };
        string first = pieces.Word(start + 1), second = pieces.Word(start + 2);
        int step = second == "after" ? 1 : -1;
        if (first == "day" && second is "before" or "after")
        {
            parts.Relative = step;
            if (!TimeWords.Is(pieces.Word(start + 3), TimeWordKind.Relative, out var anchor)) return true;
            parts.Relative = step + anchor.Value;
            parts.End++;
            return true;
        }

        if (first == "small" && second == "hours")
        {
            parts.DayPart = "night";
            return true;
        }

        if (first == "eve" && second == "of")
        {
            parts.Relative = -1;
            parts.End = start + 2;
            return true;
        }

        if (!TimeWords.Is(first, TimeWordKind.Pointer, out var pointer) || pointer.Value == 0) return false;
        return TryReadPointer(pieces, start + 1, pointer, out parts);
    }

    /// <summary>Reads "two days ago", "three days earlier", "a week later", "within 2 days".</summary>
    public static bool TryReadCount(PieceList pieces, int start, out TimeParts parts)
    {
        parts = default;
        if (!NumberReader.TryRead(pieces, start, true, out var number))
        {
            if (!NumberWords.TryFind(pieces.Word(start), out var article) || article.Kind != NumberWordKind.Article) return false;
            number = NumberReading.Exact(start + 1, 1, 1, NumberForm.Words);
        }

        int at = pieces.SkipHyphen(number.End);
        if (!TimeWords.Is(pieces.Word(at), TimeWordKind.Stretch, out var stretch)) return false;
        int? step = pieces.Word(at + 1) switch
        {
            "ago" or "earlier" or "previously" => -1,
            "later" => 1,
            "from" when pieces.Word(at + 2) is "now" or "today" => 1,
            _ => null,
        };
        if (step is not null && pieces.Word(at + 2) == "than") return false;
        bool within = pieces.Word(start - 1) == "within";
        if (step is null && !within) return false;
        parts = new TimeParts { End = step is null ? at + 1 : at + 2, Relative = (int)Math.Clamp(Math.Round((step ?? 1) * number.Value * stretch.Value), -1e6, 1e6) };
        if (pieces.Word(at + 1) == "from") parts.End++;
        return true;
    }
}
