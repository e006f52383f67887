using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Merging;

/// <summary>Titles that stand before a person's name, and the offices that they are short for.</summary>
internal static class OfficeTitles
{
    /// <summary>The offices that one person of a country or body holds at a time, as a regular expression.</summary>
    public const string Single =
        "prime minister|(?:foreign|defen[cs]e|finance|interior|health|justice|education|energy|trade|agriculture) minister|vice president|vice-president|president|chancellor|premier|king|queen|sultan|emir|supreme leader"
        + "|secretary of (?:state|defense|the treasury)|secretary of homeland security|secretary[- ]general|attorney general|home secretary|foreign secretary";

    /// <summary>Offices that many hold, and titles in short.</summary>
    public const string Many =
        "senator|sen\\.|representative|rep\\.|congressman|congresswoman|governor|gov\\.|mayor|general|gen\\.|colonel|col\\.|judge|justice|minister|secretary|ambassador|speaker|majority leader|minority leader|chairman|chairwoman|director|commissioner|sheriff|pm";

    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>
    {
        ["sen"] = "senator",
        ["rep"] = "representative",
        ["gov"] = "governor",
        ["gen"] = "general",
        ["col"] = "colonel",
        ["pm"] = "prime minister",
        ["premier"] = "prime minister",
        ["congressman"] = "representative",
        ["congresswoman"] = "representative",
        ["defence minister"] = "defense minister",
        ["vice-president"] = "vice president",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Titles that say nothing of an office, and words that stand within titles.
    private static readonly FrozenSet<string> Plain = "mr mrs ms miss dr prof professor sir lord lady dame rev reverend -elect -designate ceo attorney first deputy former press majority minority vice senior host lawyer nominee candidate whip superintendent anchor"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly SpeakerNouns Nouns = new();

    /// <summary>Whether the word may stand before a name without being part of it.</summary>
    public static bool IsTitle(string word)
    {
        var lower = word.TrimEnd('.').ToLowerInvariant();
        return Plain.Contains(lower) || NameTitles.Contains(lower) || NameTitles.Contains(lower + ".") || Nouns.Find(lower) is not null;
    }

    /// <summary>The office among the words before a name: the last title with what makes it one of several ("prime minister"); null where there is none.</summary>
    public static string? Last(ReadOnlySpan<string> titles)
    {
        if (titles.IsEmpty || titles[^1] is { Length: > 0 } last && Plain.Contains(last.TrimEnd('.').ToLowerInvariant()))
        {
            return null;
        }

        var noun = Normalize(titles[^1]);
        var isOneOfSeveral = noun is "minister" or "leader" or "president" or "secretary" or "general" or "state" or "defense" or "defence";
        if (!isOneOfSeveral || titles.Length == 1)
        {
            return noun;
        }

        return noun is "state" or "defense" or "defence"
            ? $"secretary of {noun}"
            : titles[^2].ToLowerInvariant() is var before && (noun != "president" && noun != "general" || before is "vice" or "attorney") ? Normalize($"{before} {noun}") : noun;
    }

    /// <summary>The office in one way of writing.</summary>
    public static string Normalize(string office)
    {
        var lower = office.TrimEnd('.').ToLowerInvariant();
        return Short.GetValueOrDefault(lower, lower);
    }
}
