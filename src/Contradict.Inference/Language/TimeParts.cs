namespace Contradict.Inference.Language;

/// <summary>The parts of a time while it is being read.</summary>
internal struct TimeParts
{
    /// <summary>Index after the last piece read.</summary>
    public int End;

    /// <inheritdoc cref="TimeExpression.Year"/>
    public int? Year;

    /// <inheritdoc cref="TimeExpression.Month"/>
    public int? Month;

    /// <inheritdoc cref="TimeExpression.Day"/>
    public int? Day;

    /// <inheritdoc cref="TimeExpression.DayOfWeek"/>
    public DayOfWeek? DayOfWeek;

    /// <inheritdoc cref="TimeExpression.MinuteOfDay"/>
    public int? Minute;

    /// <inheritdoc cref="TimeExpression.DayPart"/>
    public string? DayPart;

    /// <inheritdoc cref="TimeExpression.RelativeDays"/>
    public int? Relative;

    /// <inheritdoc cref="TimeExpression.Period"/>
    public string? Period;

    /// <inheritdoc cref="TimeExpression.Phase"/>
    public string? Phase;

    /// <summary>Whether it names more than a phase, which alone is no time.</summary>
    public readonly bool IsTime => Year is not null || Month is not null || Day is not null || DayOfWeek is not null || Minute is not null
        || DayPart is not null || Relative is not null || Period is not null;

    /// <summary>Whether it names a date and nothing finer.</summary>
    public readonly bool IsDateOnly => Minute is null && DayPart is null && Relative is null;

    /// <summary>Takes over another's parts; false, and nothing changed, where both name one.</summary>
    public bool TryMerge(in TimeParts other)
    {
        bool clash = Both(Year, other.Year) || Both(Month, other.Month) || Both(Day, other.Day) || Both(DayOfWeek, other.DayOfWeek)
            || Both(Minute, other.Minute) || Both(Relative, other.Relative) || (Phase is not null && other.Phase is not null)
            || (DayPart is not null && other.DayPart is not null) || (Period is not null && other.Period is not null);
        if (clash) return false;
        Year ??= other.Year;
        Month ??= other.Month;
        Day ??= other.Day;
        DayOfWeek ??= other.DayOfWeek;
        Minute ??= other.Minute;
        Relative ??= other.Relative;
        DayPart ??= other.DayPart;
        Period ??= other.Period;
        Phase ??= other.Phase;
        End = other.End;
        return true;
    }

    private static bool Both<T>(T? a, T? b)
        where T : struct => a.HasValue && b.HasValue;
}
