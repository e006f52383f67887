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
        "ceo", "president", "senator", "representative", "governor", "mayor", "general", "chairman", "chairwoman", "secretary", "speaker", "chancellor", "minister", "premier", "judge", "justice", "sheriff", "commissioner", "director", "leader", "ambassador", "prosecutor", "superintendent", "king", "queen", "prince", "chief", "coach", "sergeant", "captain", "lieutenant", "detective", "rabbi", "bishop", "archbishop", "cardinal", "pastor", "professor");

    private readonly List<(string Title, string Surname, string? Full, string? Country)> _bearers = [];

    /// <summary>Learns the title before a name in a run of capitals.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="run">Index of the run's first token.</param>
    /// <param name="name">The name, its first names included.</param>
    /// <param name="surname">The surname.</param>
    /// <param name="country">The country that the words before the name give, or null.</param>
    public void Learn(Sentence sentence, int run, TokenRange name, string surname, string? country)
    {
        // "former President Lee" and "Vice President Lee" are not the president.
        var isOther = sentence.Has(run - 1) && sentence[run - 1].Lower is "former" or "ex" or "late" or "-";
        for (var index = run; index < name.Start; index++)
        {
            isOther |= sentence[index].Lower is "former" or "vice" or "deputy" or "assistant" or "ex" or "acting" or "minority" or "majority";
        }

        if (name.Start > run && !isOther && Noun(sentence[name.Start - 1].Lower) is { } title)
        {
            _bearers.Add((title, surname, name.Length > 1 ? sentence.TextOf(name.Start, name.End) : null, country));
        }
    }

    /// <summary>The surname of the one who bears the title, or of the one among several who spoke last, or is named most by far; null where none does or it is not sure.</summary>
    /// <param name="lemma">The title, as a noun in its dictionary form.</param>
    /// <param name="country">The country whose office it is, or null.</param>
    /// <param name="mentions">Counts a surname in the article.</param>
    /// <param name="last">Tells the last among surnames, or null.</param>
    public string? Find(string lemma, string? country, Func<string, int> mentions, Func<IReadOnlySet<string>, string?> last)
    {
        var noun = Noun(lemma);
        var counts = _bearers.Where(bearer => bearer.Title == noun && (country is null || bearer.Country is null || bearer.Country == country)).Select(bearer => bearer.Surname).Distinct().Select(surname => (Surname: surname, Count: mentions(surname))).OrderByDescending(bearer => bearer.Count).ToList();
        return counts switch
        {
            [] => null,
            [var only] => only.Surname,
            [var first, var second, ..] => last(counts.Select(bearer => bearer.Surname).ToHashSet(StringComparer.Ordinal)) ?? (first.Count >= 2 * second.Count ? first.Surname : null),
        };
    }

    /// <summary>The full name that a bearer's title was seen with: Governor Ann Lee is not her sister Rosa; null where none was.</summary>
    public string? FullName(string lemma, string surname)
    {
        var noun = Noun(lemma);
        return _bearers.Find(bearer => bearer.Title == noun && bearer.Surname == surname && bearer.Full is not null).Full;
    }

    private static string? Noun(string lower)
    {
        var noun = Nouns.GetValueOrDefault(lower, lower);
        return Titles.Contains(noun) ? noun : null;
    }
}
