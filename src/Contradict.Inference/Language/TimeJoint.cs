namespace Contradict.Inference.Language;

/// <summary>Reads the words between the parts of a time and before it.</summary>
internal static class TimeJoint
{
    /// <summary>Index of the piece where a further part of the same time may begin.</summary>
    /// <param name="pieces">The pieces of the text.</param>
    /// <param name="parts">The parts read so far.</param>
    /// <param name="comma">Whether a comma stands between.</param>
    public static int Skip(PieceList pieces, in TimeParts parts, out bool comma)
    {
        int next = parts.End;
        if (pieces.Word(next) == "'s") next++;
        comma = pieces.Word(next) == ",";
        if (comma) next++;
        if (parts.Month is not null && pieces.Word(next) == "." && pieces[next + 1].IsNumber) return next + 1;
        int word = next;
        if (pieces.Word(next) is "on" or "at" or "of" or "in" or "by" or "to" && !(pieces.Word(next) == "to" && parts.Phase is null)) next++;
        if (pieces.Word(next) is "about" or "around" && next > word) next++;
        if (pieces.Word(next) == "the" && next > word) next++;
        return next;
    }

    /// <summary>Whether a comma between two parts joins them: "Tuesday, 14 March", "March 14, 2024".</summary>
    public static bool CommaJoins(in TimeParts before, in TimeParts after)
    {
        if (before.DayOfWeek is not null && after.Month is not null && after.Day is not null) return true;
        if (before.Month is not null && before.Day is not null && after.Year is not null && after.Month is null) return true;
        return before.Minute is not null && after.DayOfWeek is not null;
    }

    /// <summary>The preposition before a time in its one form, or null.</summary>
    public static string? RelationBefore(PieceList pieces, int start)
    {
        int at = start - 1;
        if (pieces.Word(at) is "the" or "this") at--;
        return pieces.Word(at) switch
        {
            "on" or "in" or "at" or "by" or "before" or "after" or "since" or "from" or "during" or "within" => pieces.Word(at),
            "until" or "till" or "through" => "until",
            "to" => "to",
            "around" or "about" => "around",
            "following" or "beyond" or "past" => "after",
            "throughout" or "over" => "during",
            "than" when pieces.Word(at - 1) == "later" => "by",
            "than" when pieces.Word(at - 1) == "earlier" => "after",
            "of" when pieces.Word(at - 1) == "as" => "from",
            "ahead" => "before",
            "of" when pieces.Word(at - 1) == "ahead" => "before",
            _ => null,
        };
    }
}
