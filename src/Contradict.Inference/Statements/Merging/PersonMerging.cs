using System.Text.RegularExpressions;

namespace Contradict.Inference.Statements.Merging;

/// <summary>Merges the names of persons, and offices with their holders.</summary>
internal sealed partial class PersonMerging
{
    private readonly OfficeHolders _holders;
    private readonly KnownParties _parties = new();
    private readonly Dictionary<string, List<Person>> _bySurname;

    /// <summary>Reads the persons among the speakers.</summary>
    /// <param name="speakers">Each speaker with the number of its statements.</param>
    /// <param name="holders">Who holds which office.</param>
    public PersonMerging(IEnumerable<KeyValuePair<SpeakerKey, int>> speakers, OfficeHolders holders)
    {
        _holders = holders;
        _bySurname = speakers
            .Where(speaker => speaker.Key.Kind == SpeakerKind.Person)
            .Select(speaker => (Name: PersonName.Parse(speaker.Key.Name), speaker.Key.Affiliation, Statements: speaker.Value))
            .Where(speaker => speaker.Name is { First: not null } name && !IsOfBody(name))
            .GroupBy(speaker => $"{speaker.Name!.First} {speaker.Name.Surname}", StringComparer.OrdinalIgnoreCase)
            .Select(group => new Person(
                Shortest(group.Select(speaker => (speaker.Name!.Text, speaker.Statements))),
                group.First().Name!,
                [.. group.Select(speaker => speaker.Affiliation).OfType<string>()],
                group.Sum(speaker => speaker.Statements)))
            .GroupBy(person => person.Name.Surname, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(person => person.Statements).ThenBy(person => person.Canonical, StringComparer.Ordinal).ToList(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The merge of a person's name; null where there is none.</summary>
    public SpeakerMerge? Find(SpeakerKey speaker)
    {
        if (PersonName.Parse(speaker.Name) is not { } name || !_bySurname.TryGetValue(name.Surname, out var persons))
        {
            return null;
        }

        if (name.First is not null)
        {
            return BySameName(speaker, name, persons);
        }

        if (name.Office is { } office && persons.Where(person => OfficesOf(person).Contains(office)).ToList() is { Count: > 0 } inOffice)
        {
            return inOffice.Count == 1 ? new SpeakerMerge(speaker.Name, inOffice[0].Canonical, $"the one {name.Surname} whom the set calls {office}") : null;
        }

        // "President Lee", where the set knows a President Ann Lee, is not Ben Lee.
        if (name.Office is { } title && _holders.Named(title, name.Surname) is [var holder, ..] named)
        {
            var canonical = persons.Find(person => Nicknames.MayBeOne(person.Name.First!, holder.First))?.Canonical ?? holder.Name;
            return named.All(other => Nicknames.MayBeOne(other.First, holder.First)) ? new SpeakerMerge(speaker.Name, canonical, $"the one {name.Surname} whom the set calls {title}") : null;
        }

        // "Lee", where the set knows a Mayor Ann Lee who says nothing, may be her or Ben Lee.
        return persons is [var only] && (name.Office is not null || !_holders.HasOther(name.Surname, only.Name.First!)) && IsCompatible(only, name.Office, speaker.Affiliation)
            ? new SpeakerMerge(speaker.Name, only.Canonical, $"the one {name.Surname} of the set")
            : null;
    }

    /// <summary>The merge of an office with its holder; null for other speakers and where the set names several holders.</summary>
    public SpeakerMerge? FindHolder(SpeakerKey speaker)
    {
        if (speaker.Kind is not (SpeakerKind.Office or SpeakerKind.UnnamedOfficial)
            || OfficeAlone().Match(speaker.Name) is not { Success: true } match
            || CountryOf(match, speaker.Affiliation) is not { } country
            || _holders.HolderOf(match.Groups["office"].Value, country) is not { } holder)
        {
            return null;
        }

        var name = PersonName.Parse(holder)!;
        var canonical = _bySurname.GetValueOrDefault(name.Surname)?.Find(person => Nicknames.MayBeOne(person.Name.First!, name.First!))?.Canonical ?? holder;
        return new SpeakerMerge(speaker.Name, canonical, $"the one whom the set calls {OfficeTitles.Normalize(match.Groups["office"].Value)} of {country}");
    }

    private SpeakerMerge BySameName(SpeakerKey speaker, PersonName name, List<Person> persons)
    {
        var self = persons.Find(person => string.Equals(person.Name.First, name.First, StringComparison.OrdinalIgnoreCase))!;
        var other = persons.Find(person => Nicknames.MayBeOne(person.Name.First!, name.First!) && (person == self || ShareOffice(person, self)));
        return other is not null && other != self
            ? new SpeakerMerge(speaker.Name, other.Canonical, $"{name.First} is short for or the same as {other.Name.First}, and both hold one office")
            : new SpeakerMerge(speaker.Name, self.Canonical, "the same first and last name");
    }

    private bool ShareOffice(Person first, Person second) =>
        OfficesOf(first).Overlaps(OfficesOf(second)) || first.Affiliations.Overlaps(second.Affiliations);

    private IReadOnlySet<string> OfficesOf(Person person) => _holders.OfficesOf($"{person.Name.First} {person.Name.Surname}");

    private bool IsCompatible(Person person, string? office, string? affiliation) =>
        (affiliation is null || person.Affiliations.Count == 0 || person.Affiliations.Contains(affiliation))
        && (office is null || OfficesOf(person).Count == 0 || (affiliation is not null && person.Affiliations.Contains(affiliation)));

    private string? CountryOf(Match match, string? affiliation) =>
        _parties.Find(match.Groups["country"].Value) is { IsPlace: true } place ? place.Affiliation
        : match.Groups["country"].Success ? null
        : affiliation is not null && _parties.Find(affiliation) is { IsPlace: true } known ? known.Affiliation
        : null;

    // "Obama White House" is no person of the surname House.
    private bool IsOfBody(PersonName name) =>
        _parties.Find(name.Words[^1]) is not null || (name.Words.Length > 1 && _parties.Find($"{name.Words[^2]} {name.Words[^1]}") is not null);

    // Without middle names, of the two the one that is said more often.
    private static string Shortest(IEnumerable<(string Text, int Statements)> names) =>
        names.GroupBy(name => name.Text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(name => name.Statements)).ThenBy(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().Key;

    // "Israeli prime minister", "Israel's prime minister", "prime minister of Israel", "prime minister"
    [GeneratedRegex(@"^(?:(?<country>\p{Lu}[\p{L}. ]+?)(?:['’]s)? )?(?<office>(?i:" + OfficeTitles.Single + @"))(?: of (?<country>\p{Lu}[\p{L} ]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfficeAlone();

    private sealed record Person(string Canonical, PersonName Name, HashSet<string> Affiliations, int Statements);
}
