namespace Contradict.Inference.Language;

/// <summary>A date or time named in a text, in the parts that it names; every part may be missing.</summary>
/// <param name="Span">Where it stands in the text, without the preposition before it.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Year">The year, as in 2024; the first year of a decade.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, 1 to 31.</param>
/// <param name="DayOfWeek">The weekday.</param>
/// <param name="MinuteOfDay">The time of day in minutes after midnight, 0 to 1439.</param>
/// <param name="DayPart">"morning", "afternoon", "evening", "night", "noon", "midnight" or "dawn".</param>
/// <param name="RelativeDays">Days from the time of speaking: "yesterday" is -1, "next week" is 7.</param>
public sealed record TimeExpression(
    TextSpan Span,
    int FirstToken,
    int EndToken,
    int? Year,
    int? Month,
    int? Day,
    DayOfWeek? DayOfWeek,
    int? MinuteOfDay,
    string? DayPart,
    int? RelativeDays)
{
    /// <summary>The preposition before it, in one form each: "on", "in", "at", "by", "before", "after", "since", "until", "from", "to", "during", "within", "around"; null where there is none.</summary>
    public string? Relation { get; init; }

    /// <summary>The stretch named: "spring", "summer", "autumn", "winter", "q1" to "q4", "h1", "h2", "weekend", "week", "month", "year", "decade"; null where none is.</summary>
    public string? Period { get; init; }

    /// <summary>The part of the day or stretch: "early", "mid", "late"; null where none is named.</summary>
    public string? Phase { get; init; }

    /// <summary>How this time and another go together, by the parts that both name. Swapping the two changes nothing.</summary>
    /// <param name="other">The time to compare with.</param>
    public TimeComparison Compare(TimeExpression other) => TimeComparer.Compare(this, other);

    /// <summary>Whether both name a part that can't be the same for both: "Monday" and "Tuesday".</summary>
    public bool ClashesWith(TimeExpression other) => Compare(other) == TimeComparison.Clash;

    /// <summary>Whether both name a part and no part that both name differs: "Monday" and "Monday evening".</summary>
    public bool AgreesWith(TimeExpression other) => Compare(other) is TimeComparison.Equal or TimeComparison.Compatible;
}
