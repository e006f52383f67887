using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>The words that dates and times are made of.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, TimeWord> Words = Build();

    /// <summary>Whether a word can be part of a date or time, and how.</summary>
    public static bool TryFind(string word, out TimeWord found) => Words.TryGetValue(word, out found);

    /// <summary>Whether a word does a given thing in a date or time.</summary>
    public static bool Is(string word, TimeWordKind kind, out TimeWord found) => Words.TryGetValue(word, out found) && found.Kind == kind;

    private static FrozenDictionary<string, TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>();
        AddNames(words, TimeWordKind.Weekday, 0, "sunday monday tuesday wednesday thursday friday saturday", "sun mon tue wed thu fri sat");
        AddNames(words, TimeWordKind.Month, 1, "january february march april may june july august september october november december", "jan feb mar apr _ jun jul aug sep oct nov dec");
        words["tues"] = new(TimeWordKind.Weekday, 2, Short: true);
        words["thurs"] = new(TimeWordKind.Weekday, 4, Short: true);
        words["sept"] = new(TimeWordKind.Month, 9, Short: true);
        AddForms(words, TimeWordKind.DayPart, "morning:morning mornings:morning breakfast:morning afternoon:afternoon afternoons:afternoon lunchtime:noon evening:evening evenings:evening "
            + "dusk:evening sunset:evening nightfall:evening night:night nights:night overnight:night dawn:dawn daybreak:dawn sunrise:dawn");
        words["noon"] = words["midday"] = new(TimeWordKind.Moment, 720, "noon");
        words["midnight"] = new(TimeWordKind.Moment, 0, "midnight");
        AddForms(words, TimeWordKind.Season, "spring:spring summer:summer summers:summer autumn:autumn winter:winter winters:winter weekend:weekend weekends:weekend");
        AddForms(words, TimeWordKind.Phase, "early:early mid:mid middle:mid late:late end:late start:early beginning:early close:late later:late");
        foreach (var (word, days) in new (string, int)[] { ("today", 0), ("tonight", 0), ("yesterday", -1), ("tomorrow", 1) }) words[word] = new(TimeWordKind.Relative, days);
        foreach (var (word, days) in new (string, int)[] { ("day", 1), ("week", 7), ("fortnight", 14), ("month", 30), ("quarter", 91), ("year", 365), ("decade", 3650), ("century", 36500) })
        {
            words[word] = new(TimeWordKind.Stretch, days, word);
            words[word + "s"] = new(TimeWordKind.Stretch, days, word);
        }

        foreach (var (word, step) in new (string, int)[] { ("last", -1), ("past", -1), ("previous", -1), ("this", 0), ("current", 0), ("next", 1), ("coming", 1), ("following", 1) }) words[word] = new(TimeWordKind.Pointer, step);
        int rank = 1;
        foreach (string word in "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".Split(' ')) words[word] = new(TimeWordKind.Rank, rank++);
        foreach (string word in (string[])["am", "a.m", "a.m."]) words[word] = new(TimeWordKind.Meridiem, 0);
        foreach (string word in (string[])["pm", "p.m", "p.m."]) words[word] = new(TimeWordKind.Meridiem, 720);
        return words.ToFrozenDictionary();
    }

    private static void AddNames(Dictionary<string, TimeWord> words, TimeWordKind kind, int first, string full, string abbreviated)
    {
        var shorts = abbreviated.Split(' ');
        var names = full.Split(' ');
        for (int i = 0; i < names.Length; i++)
        {
            words[names[i]] = new(kind, first + i);
            if (kind == TimeWordKind.Weekday) words[names[i] + "s"] = new(kind, first + i);
            words[shorts[i]] = new(kind, first + i, Short: true);
        }
    }

    private static void AddForms(Dictionary<string, TimeWord> words, TimeWordKind kind, string forms)
    {
        foreach (string form in forms.Split(' '))
        {
            int colon = form.IndexOf(':', StringComparison.Ordinal);
            words[form[..colon]] = new(kind, 0, form[(colon + 1)..]);
        }
    }
}
