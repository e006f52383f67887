namespace Contradict.Inference.Language;

/// <summary>A date or time named in a text, in the parts that it names; every part may be missing.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Year">The year, as in 2024.</param>
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
    int? RelativeDays);
