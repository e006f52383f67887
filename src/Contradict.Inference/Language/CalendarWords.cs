using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Weekdays and months, which are capitalised and yet no names.</summary>
internal static class CalendarWords
{
    private static readonly FrozenSet<string> Words =
        ("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays "
            + "mon. tue. tues. wed. thu. thurs. fri. sat. sun. january february march april may june july august september october "
            + "november december jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. "
            + "gmt bst est edt cet pst utc am pm")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public static bool Contains(string lower) => Words.Contains(lower);
}
