using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Contradict.Inference.Articles;

namespace Contradict.Inference.Statements.Merging;

/// <summary>Who holds which office, as the articles of a set name them in passing: "Prime Minister Ann Lee", "Kenya's president, Paul Adeyemi".</summary>
internal sealed partial class OfficeHolders
{
    // No search begins within a word, so that one that goes on for megabytes is passed once.
    private const string Start = @"(?<![\p{L}.’'-])";
    private const string Name = @"(?<name>\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|al-|bin|ben|de|van|von|\p{Lu}[\p{L}'’-]+)){1,3})";
    // Tried last: "Prime" is no country.
    private const string Country = @"(?:(?<country>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}]+)??)(?:['’]s)? )";
    private const string Office = "(?<office>(?i:" + OfficeTitles.Single + "|" + OfficeTitles.Many + "))";

    private readonly KnownParties _parties = new();
    private readonly Dictionary<string, HashSet<string>> _offices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(string First, string Name)>> _bySurname = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Office, string Country), HashSet<string>> _holders = [];

    /// <summary>Reads what an article names.</summary>
    public void Add(Article article)
    {
        foreach (var match in Before().Matches(article.Text).Concat(After().Matches(article.Text)))
        {
            Add(match);
        }
    }

    /// <summary>The offices of the person, in lower case; empty where the set names none.</summary>
    /// <param name="name">First and last name.</param>
    public IReadOnlySet<string> OfficesOf(string name) => _offices.TryGetValue(name, out var offices) ? offices : new HashSet<string>();

    /// <summary>The persons of the surname whom the set names with the office, whatever its country.</summary>
    public IReadOnlyList<(string First, string Name)> Named(string office, string surname) =>
        [.. _bySurname.GetValueOrDefault(surname, []).Where(person => _offices[person.Name].Contains(office)).OrderBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>Whether the set names a person of the surname and of another first name with an office.</summary>
    public bool HasOther(string surname, string first) =>
        _bySurname.GetValueOrDefault(surname, []).Exists(person => !Nicknames.MayBeOne(person.First, first));

    /// <summary>The one person whom the set names as the holder of an office of a country; null where it names none or several.</summary>
    public string? HolderOf(string office, string country) =>
        _holders.TryGetValue((OfficeTitles.Normalize(office), country), out var names) && names.Count == 1 ? names.First() : null;

    private void Add(Match match)
    {
        if (PersonName.Parse(match.Groups["name"].Value) is not { First: { } first } person)
        {
            return;
        }

        var name = $"{first} {person.Surname}";
        var office = OfficeTitles.Normalize(match.Groups["office"].Value);
        if (!_offices.ContainsKey(name))
        {
            ref var namesakes = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySurname, person.Surname, out _);
            (namesakes ??= []).Add((first, name));
        }

        Of(_offices, name).Add(office);
        if (_parties.Find(match.Groups["country"].Value) is { IsPlace: true } place)
        {
            Of(_holders, (office, place.Affiliation)).Add(name);
        }
    }

    private static HashSet<string> Of<TKey>(Dictionary<TKey, HashSet<string>> sets, TKey key)
        where TKey : notnull
    {
        ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(sets, key, out _);
        return set ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase);
    }

    // "Israel's prime minister, Ann Lee", "Israeli Prime Minister Ann Lee"; but not "the former prime minister".
    [GeneratedRegex(Start + Country + @"??(?<!\b[Ff]ormer |\b[Dd]eputy )\b" + Office + @",? " + Name, RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // "Ann Lee, the Israeli prime minister", "Ann Lee, prime minister of Israel"
    [GeneratedRegex(Start + Name + @", (?:the )?" + Country + "??" + Office + @"\b(?: of (?<country>\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?))?", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
