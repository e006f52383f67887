using System.Collections.Frozen;

namespace Contradict.Inference.Statements;

/// <summary>Who bears which title in one article, so that "the senator" finds Senator Lee.</summary>
internal sealed class TitledPersons
{
    private static readonly FrozenDictionary<string, string> Nouns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sen."] = "senator",
        ["rep."] = "representative",
        ["gov."] = "governor",
        ["gen."] = "general",
        ["congressman"] = "representative",
        ["congresswoman"] = "representative",
        ["sens."] = "senator",
        ["reps."] = "representative",
        ["congressperson"] = "representative",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "president", "senator", "representative", "governor", "mayor", "general", "chairman", "chairwoman", "secretary", "speaker", "chancellor", "minister", "premier", "judge", "justice", "sheriff", "commissioner", "director", "leader", "ambassador", "prosecutor", "superintendent", "king", "queen", "prince");

    private readonly List<(string Title, string Surname)> _bearers = [];

    /// <summary>Learns the title before a name in a run of capitals.</summary>
    public void Learn(Sentence sentence, int run, int name, string surname)
    {
        // "former President Lee" and "Vice President Lee" are not the president.
        var isOther = sentence.Has(run - 1) && sentence[run - 1].Lower is "former" or "ex" or "late" or "-";
        for (var index = run; index < name; index++)
        {
            isOther |= sentence[index].Lower is "former" or "vice" or "deputy" or "assistant" or "ex" or "acting" or "minority" or "majority";
        }

        if (name > run && !isOther && Noun(sentence[name - 1].Lower) is { } title)
        {
            _bearers.Add((title, surname));
        }
    }

    /// <summary>The surname of the one who bears the title, or of the one among several who spoke last, or is named most by far; null where none does or it is not sure.</summary>
    /// <param name="lemma">The title, as a noun in its dictionary form.</param>
    /// <param name="mentions">Counts a surname in the article.</param>
    /// <param name="last">Tells the last among surnames, or null.</param>
    public string? Find(string lemma, Func<string, int> mentions, Func<IReadOnlySet<string>, string?> last)
    {
        var noun = Noun(lemma);
        var counts = _bearers.Where(bearer => bearer.Title == noun).Select(bearer => bearer.Surname).Distinct().Select(surname => (Surname: surname, Count: mentions(surname))).OrderByDescending(bearer => bearer.Count).ToList();
        return counts switch
        {
            [] => null,
            [var only] => only.Surname,
            [var first, var second, ..] => last(counts.Select(bearer => bearer.Surname).ToHashSet(StringComparer.Ordinal)) ?? (first.Count >= 2 * second.Count ? first.Surname : null),
        };
    }

    private static string? Noun(string lower)
    {
        var noun = Nouns.GetValueOrDefault(lower, lower);
        return Titles.Contains(noun) ? noun : null;
    }
}
