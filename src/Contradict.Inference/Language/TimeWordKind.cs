namespace Contradict.Inference.Language;

/// <summary>What a word does in a date or time.</summary>
internal enum TimeWordKind : byte
{
    /// <summary>"Monday"; the value is the <see cref="DayOfWeek"/>.</summary>
    Weekday,

    /// <summary>"January"; the value is 1 to 12.</summary>
    Month,

    /// <summary>"morning", "night".</summary>
    DayPart,

    /// <summary>"noon", "midnight"; the value is the minute of the day.</summary>
    Moment,

    /// <summary>"yesterday"; the value is days from now.</summary>
    Relative,

    /// <summary>"spring", "weekend".</summary>
    Season,

    /// <summary>"week", "month"; the value is its days.</summary>
    Stretch,

    /// <summary>"early", "mid", "late", "end".</summary>
    Phase,

    /// <summary>"last", "next", "this"; the value is -1, 1 or 0.</summary>
    Pointer,

    /// <summary>"first" to "thirty-first"; the value is the rank.</summary>
    Rank,

    /// <summary>"am", "pm"; the value is minutes to add.</summary>
    Meridiem,
}
