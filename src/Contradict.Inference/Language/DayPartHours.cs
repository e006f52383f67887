namespace Contradict.Inference.Language;

/// <summary>The hours that a part of the day spans, as a reader takes them; nights go past midnight.</summary>
internal static class DayPartHours
{
    private const int Day = 24 * 60;

    /// <summary>Whether a minute of the day can fall into a part of the day.</summary>
    public static bool Admits(string part, int minute)
    {
        var (start, end) = Of(part);
        return (minute >= start && minute <= end) || (minute + Day >= start && minute + Day <= end);
    }

    /// <summary>Whether two parts of the day can be one time.</summary>
    public static bool Meet(string first, string second)
    {
        var (a, b) = (Of(first), Of(second));
        return Overlap(a, b) || Overlap((a.Start + Day, a.End + Day), b) || Overlap(a, (b.Start + Day, b.End + Day));
    }

    /// <summary>Whether a phase and a part of the day, named apart, can be one time: "late on Tuesday" and "Tuesday night".</summary>
    public static bool Suits(string phase, string part) => phase switch
    {
        "early" => part is "morning" or "dawn" or "night" or "midnight",
        "late" => part is "evening" or "night" or "midnight" or "afternoon",
        _ => true,
    };

    private static bool Overlap((int Start, int End) a, (int Start, int End) b) => a.Start < b.End && b.Start < a.End;

    private static (int Start, int End) Of(string part) => part switch
    {
        "dawn" => (240, 480),
        "morning" => (240, 720),
        "noon" => (690, 840),
        "afternoon" => (720, 1110),
        "evening" => (1020, 1380),
        "midnight" => (1410, 1470),
        _ => (1140, 1800),
    };
}
