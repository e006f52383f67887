namespace Contradict.Inference.Language;

/// <summary>Compares times by the parts that both name.</summary>
internal static class TimeComparer
{
    // Clock times within this many minutes pass for the same, within the second where one is given as approximate.
    private const int ClockTolerance = 5;
    private const int RoughClockTolerance = 45;

    /// <summary>How the two go together.</summary>
    public static TimeComparison Compare(TimeExpression a, TimeExpression b)
    {
        bool shared = a.Year is not null && b.Year is not null || a.Month is not null && b.Month is not null || a.Day is not null && b.Day is not null
            || a.DayOfWeek is not null && b.DayOfWeek is not null || a.RelativeDays is not null && b.RelativeDays is not null
            || a.MinuteOfDay is not null && b.MinuteOfDay is not null || a.Period is not null && b.Period is not null;
        bool sharedDayPart = (a.DayPart is not null || a.MinuteOfDay is not null) && (b.DayPart is not null || b.MinuteOfDay is not null);
        if (!shared && !sharedDayPart) return TimeComparison.Unrelated;
        bool differs = Differ(a.Year, b.Year) || Differ(a.Month, b.Month) || Differ(a.Day, b.Day) || Differ(a.DayOfWeek, b.DayOfWeek)
            || Differ(a.RelativeDays, b.RelativeDays) || ClocksDiffer(a, b) || PeriodsDiffer(a.Period, b.Period);
        if (Reach(a.Relation) != 0 || Reach(b.Relation) != 0) return CompareReaching(a, b, differs);
        if (differs) return TimeComparison.Clash;
        if (IsStrained(a, b)) return shared ? TimeComparison.Strained : TimeComparison.Unrelated;
        return SameParts(a, b) ? TimeComparison.Equal : TimeComparison.Compatible;
    }

    /// <summary>Times of which one or both reach forward ("since", "after") or back ("until", "by", "before") without end.</summary>
    private static TimeComparison CompareReaching(TimeExpression a, TimeExpression b, bool differs)
    {
        int ours = Reach(a.Relation), theirs = Reach(b.Relation);
        if (!differs) return ours == theirs ? (SameParts(a, b) ? TimeComparison.Equal : TimeComparison.Compatible) : TimeComparison.Compatible;
        if (ours == theirs) return a.Relation == b.Relation ? TimeComparison.Clash : TimeComparison.Unrelated;
        if (Order(a, b) is not { } order) return TimeComparison.Unrelated;
        bool aBeforeB = order < 0;
        bool fits = (ours > 0 && aBeforeB) || (ours < 0 && !aBeforeB) || (theirs > 0 && !aBeforeB) || (theirs < 0 && aBeforeB);
        return fits ? TimeComparison.Compatible : TimeComparison.Clash;
    }

    private static int Reach(string? relation) => relation switch
    {
        "since" or "after" or "from" => 1,
        "until" or "by" or "before" or "within" => -1,
        _ => 0,
    };

    /// <summary>Which of the two comes first, from the coarsest part that both name and that differs; null where that can't be told.</summary>
    private static int? Order(TimeExpression a, TimeExpression b)
    {
        if (a.RelativeDays is { } x && b.RelativeDays is { } y) return x.CompareTo(y);
        if (a.DayOfWeek is not null || b.DayOfWeek is not null) return null;
        if (Differ(a.Year, b.Year)) return a.Year!.Value.CompareTo(b.Year!.Value);
        if (Differ(a.Month, b.Month)) return a.Month!.Value.CompareTo(b.Month!.Value);
        if (Differ(a.Day, b.Day)) return a.Day!.Value.CompareTo(b.Day!.Value);
        if (a.MinuteOfDay is { } m && b.MinuteOfDay is { } n) return m.CompareTo(n);
        return null;
    }

    private static bool IsStrained(TimeExpression a, TimeExpression b)
    {
        if (a.Phase is not null && b.Phase is not null && a.Phase != b.Phase) return true;
        if (PartsStrain(a, b) || PartsStrain(b, a)) return true;
        return a.DayPart is not null && b.DayPart is not null && !DayPartHours.Meet(a.DayPart, b.DayPart);
    }

    private static bool PartsStrain(TimeExpression a, TimeExpression b)
    {
        if (a.DayPart is { } part && b.MinuteOfDay is { } minute && a.MinuteOfDay is null && !DayPartHours.Admits(part, minute)) return true;
        return IsDayPhase(a) && b.DayPart is { } other && a.DayPart is null && !DayPartHours.Suits(a.Phase!, other);
    }

    private static bool IsDayPhase(TimeExpression time) => time.Phase is not null && (time.DayOfWeek is not null || time.Day is not null || time.RelativeDays is 0 or 1 or -1);

    private static bool ClocksDiffer(TimeExpression a, TimeExpression b)
    {
        if (a.MinuteOfDay is not { } x || b.MinuteOfDay is not { } y) return false;
        int apart = Math.Abs(x - y);
        bool rough = a.Relation is "around" || b.Relation is "around";
        return Math.Min(apart, 1440 - apart) > (rough ? RoughClockTolerance : ClockTolerance);
    }

    private static bool PeriodsDiffer(string? a, string? b)
        => a is not null && b is not null && a != b && Family(a) == Family(b) && Family(a) != 0;

    private static int Family(string period) => period switch
    {
        "spring" or "summer" or "autumn" or "winter" => 1,
        "q1" or "q2" or "q3" or "q4" => 2,
        "h1" or "h2" => 3,
        _ => 0,
    };

    private static bool SameParts(TimeExpression a, TimeExpression b)
        => a.Year == b.Year && a.Month == b.Month && a.Day == b.Day && a.DayOfWeek == b.DayOfWeek && a.MinuteOfDay == b.MinuteOfDay
            && a.DayPart == b.DayPart && a.RelativeDays == b.RelativeDays && a.Period == b.Period && a.Phase == b.Phase;

    private static bool Differ<T>(T? a, T? b)
        where T : struct => a is { } x && b is { } y && !EqualityComparer<T>.Default.Equals(x, y);
}
