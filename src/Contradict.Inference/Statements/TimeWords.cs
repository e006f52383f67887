using System.Collections.Frozen;

namespace Contradict.Inference.Statements;

/// <summary>Words that say when something was said, and so belong to neither speaker nor claim.</summary>
internal static class TimeWords
{
    private static readonly FrozenSet<string> Days = FrozenSet.Create(
        StringComparer.Ordinal,
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon.", "tue.", "tues.", "wed.", "thu.", "thurs.",
        "fri.", "sat.", "sun.", "yesterday", "today", "tonight", "january", "february", "march", "april", "june", "july", "august",
        "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.");

    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.Ordinal,
        "morning", "afternoon", "evening", "night", "week", "month", "year", "day", "days", "weeks", "months", "years", "weekend", "hour", "hours", "minutes", "noon", "midnight", "dawn");

    /// <summary>The first token of the time that ends before a token: "on Monday night", "over the weekend"; the token itself where none does.</summary>
    public static int StartBefore(Sentence sentence, int end)
    {
        var start = end;
        while (sentence.Has(start - 1) && (IsDay(sentence, start - 1) || IsPart(sentence[start - 1].Lower)))
        {
            start--;
        }

        var hasDay = start < end && IsDay(sentence[start].Lower);
        var opener = start < end && sentence.Has(start - 1) && sentence[start - 1].Lower is "last" or "this" or "late" or "early" or "the" or "earlier" ? start - 1 : start;
        opener -= sentence.Has(opener - 1) && opener < end && sentence[opener - 1].Lower is "on" or "over" or "earlier" or "late" or "during" ? 1 : 0;
        return opener < start || hasDay ? opener : end;
    }

    /// <summary>Whether the word, in lower case, names a day or a month.</summary>
    public static bool IsDay(string lower) => Days.Contains(lower);

    /// <summary>Whether a day or a month stands at the token, rather than the end of a name: "the Isle Today".</summary>
    public static bool IsDay(Sentence sentence, int index) =>
        IsDay(sentence[index].Lower) && !EndsName(sentence, index);

    /// <summary>Whether the token only ends a name: "the Isle Today".</summary>
    public static bool EndsName(Sentence sentence, int index) =>
        sentence[index].Text == "Today" && index > 0 && char.IsUpper(sentence[index - 1].Text[0]) && !sentence.IsQuoted(index);

    /// <summary>Whether the word, in lower case, names a part or a stretch of time.</summary>
    public static bool IsPart(string lower) => Parts.Contains(lower);
}
