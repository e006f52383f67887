using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The names of persons in one article, so that a surname finds the full name.</summary>
internal sealed class PersonNames(SpeakerNouns nouns, KnownParties parties, GivenNames given)
{
    private readonly Dictionary<string, List<string>> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Title, string Surname), string> _fullByTitle = [];
    private readonly HashSet<string> _kin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _mentions = new(StringComparer.Ordinal);
    private readonly TitledPersons _bearers = new();
    private readonly NamedLawyers _lawyers = new();
    private readonly PersonTitles _titles = new(nouns, parties, given);

    /// <summary>Learns the names of a sentence.</summary>
    public void Learn(Sentence sentence)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if (!IsNamePart(sentence, index))
            {
                continue;
            }

            var start = index;
            while (index < sentence.Count && IsNamePart(sentence, index))
            {
                _mentions[sentence[index].Text] = _mentions.GetValueOrDefault(sentence[index].Text) + 1;
                index++;
            }

            Learn(sentence, new TokenRange(start, index));
        }
    }

    /// <summary>The canonical name of the person that the words name.</summary>
    public string Canonical(Sentence sentence, TokenRange words)
    {
        var name = WithoutTitles(sentence, words);
        if (name.IsEmpty)
        {
            return sentence.TextOf(words.Start, words.End);
        }

        var surname = SurnameOf(sentence, name);
        if (name.Length == 1)
        {
            var title = name.Start > words.Start ? GivenNames.OfTitle(sentence[name.Start - 1].Lower) : Gender.Unknown;
            var ofTitle = name.Start > words.Start ? _fullByTitle.GetValueOrDefault((sentence[name.Start - 1].Lower, surname)) : null;
            return ofTitle ?? Canonical(surname, title) ?? sentence.TextOf(words.Start, words.End);
        }

        var first = sentence[name.Start].Text;
        return _full.GetValueOrDefault(surname)?.Find(known => known.StartsWith(first, StringComparison.Ordinal)) ?? sentence.TextOf(name.Start, name.End);
    }

    /// <summary>The canonical name behind a surname: of several persons, the one who is named in full most often; null for an unknown one.</summary>
    /// <param name="surname">The surname.</param>
    /// <param name="gender">What a title or pronoun says; "Mr. Lee" is not Rosa Lee.</param>
    public string? Canonical(string surname, Gender gender = Gender.Unknown)
    {
        var title = _titled.GetValueOrDefault(surname);
        var full = _full.GetValueOrDefault(surname)?.FindAll(name => GivenNames.Agree(given.Of(name), gender));
        // "Mr. Lee" is not Ben Lee Jr. where the article knows another Lee.
        if (title is not null && GivenNames.OfTitle(title.Split(' ')[0].ToLowerInvariant()) == Gender.Unknown && full?.TrueForAll(name => HasSuffix(name) || _kin.Contains(name)) == true)
        {
            full = null;
        }

        // "Lee Clay Talks" in a headline names two, where the text names Ann Lee and Ben Clay.
        full = full is { Count: > 1 } && full.FindAll(name => given.Of(name) != Gender.Unknown || !IsSurname(name.Split(' ')[0])) is { Count: > 0 } plain ? plain : full;
        return full is { Count: > 0 } ? MostNamed(full) : title is not null && GivenNames.Agree(given.Of(title), gender) && (gender == Gender.Unknown || given.Of(title) != Gender.Unknown || _full.GetValueOrDefault(surname)?.TrueForAll(HasSuffix) != false) ? title : null;
    }

    /// <summary>Whether a person of that surname was named in full, with a first name that shows the gender.</summary>
    public bool IsFullName(string surname) => _full.TryGetValue(surname, out var full) && full.Exists(name => given.Of(name) != Gender.Unknown);

    /// <summary>Whether anyone of that surname was named in full.</summary>
    public bool HasFull(string surname) => _full.ContainsKey(surname);

    /// <summary>The canonical name of the one who bears a title in this article; null where none does, or it is not sure who.</summary>
    /// <param name="lemma">The title, as a noun in its dictionary form.</param>
    /// <param name="last">Tells the last of several surnames, or null.</param>
    /// <param name="country">The country whose office it is, or null.</param>
    public string? OfTitle(string lemma, Func<IReadOnlySet<string>, string?> last, string? country = null) =>
        _bearers.Find(lemma, country, name => _mentions.GetValueOrDefault(name), last) is not { } surname ? null
            : _bearers.FullName(lemma, surname) is { } full && _full.GetValueOrDefault(surname)?.Find(known => known.StartsWith(full.Split(' ')[0], StringComparison.Ordinal)) is { } name ? name
            : Canonical(surname);

    /// <summary>The country that the words name, as a country or by its people; null where they name none.</summary>
    public string? CountryIn(Sentence sentence, TokenRange words)
    {
        for (var index = words.Start; index < words.End; index++)
        {
            if (parties.Find(sentence[index].Text) is { IsPlace: true } place)
            {
                return place.Affiliation;
            }
        }

        return null;
    }

    /// <summary>The canonical name of the lawyer whom the phrase means; null where none is named in this article, or it is not sure who.</summary>
    public string? OfLawyer(Sentence sentence, TokenRange phrase) => _lawyers.Find(sentence, phrase) is { } surname ? Canonical(surname) : null;

    // "Thomas M. Davis III" is a Davis.
    private static string SurnameOf(Sentence sentence, TokenRange name)
    {
        var hasSuffix = name.Length > 2 && sentence[name.End - 1].Lower is "jr." or "jr" or "sr." or "sr" or "ii" or "iii" or "iv";
        return sentence[hasSuffix ? name.End - 2 : name.End - 1].Text;
    }

    private bool IsSurname(string word) => _full.ContainsKey(word) || _titled.ContainsKey(word);

    private static bool IsKin(Sentence sentence, int index) =>
        sentence.Has(index) && sentence[index].Lower is "lady" or "wife" or "husband" or "son" or "daughter" or "brother" or "sister" or "mother" or "father" or "widow" or "nephew" or "niece" or "cousin";

    private static bool HasSuffix(string name) =>
        name.EndsWith(" Jr.", StringComparison.Ordinal) || name.EndsWith(" Jr", StringComparison.Ordinal) || name.EndsWith(" II", StringComparison.Ordinal) || name.EndsWith(" III", StringComparison.Ordinal);

    private static string MostNamed(List<string> names)
    {
        var firsts = names.CountBy(name => name.Split(' ')[0]).ToList();
        var most = firsts.MaxBy(first => first.Value).Key;
        return names.Find(name => name.StartsWith(most, StringComparison.Ordinal))!;
    }

    /// <summary>The words without titles and demonyms before the name: "Majority Leader Ann Lee" is Ann Lee.</summary>
    public TokenRange WithoutTitles(Sentence sentence, TokenRange words) => _titles.Skip(sentence, words);

    private void Learn(Sentence sentence, TokenRange words)
    {
        var name = WithoutTitles(sentence, words);
        // "Attacking Ann Lee, he said"
        name = name is { Start: 0, Length: > 2 } && sentence[0].Lower is { Length: > 5 } first && first.EndsWith("ing", StringComparison.Ordinal) && given.Of(sentence.TextOf(0, 2)) == Gender.Unknown ? name with { Start = 1 } : name;
        if (name.IsEmpty || name.Length > 4 || (nouns.Find(sentence[name.End - 1].Lemma) is not null && !HasFirstName(sentence, name)) || HasParty(sentence, name))
        {
            return;
        }

        // "the Lee-Clay debate" names two, "the Office of Harbour Ethics" none.
        var isOf = sentence[Math.Max(0, name.Start - 1)].Lower is "of" or "for" && sentence.Has(name.Start - 2) && (Affiliations.IsBody(sentence[name.Start - 2].Lemma.ToLowerInvariant()) || nouns.Find(sentence[name.Start - 2].Lemma.ToLowerInvariant()) == SpeakerKind.Organisation);
        if ((name.Length == 3 && sentence.IsHyphen(name.Start + 1)) || (isOf && !HasFirstName(sentence, name)))
        {
            return;
        }

        // "New York", "San Antonio"
        if (name.Length == 2 && sentence[name.Start].Lower is "new" or "north" or "south" or "san" or "santa" or "los" or "las" or "fort" or "el" or "puerto" or "hong" or "sri" or "saudi" or "costa" or "west" or "east")
        {
            return;
        }

        // "the KLR", "Fox News": no persons
        if (SpeakerPhrase.IsAcronym(sentence[name.End - 1].Text) || (NamedSpeakers.IsOutletWord(sentence[name.End - 1].Lower) && name.Length > 1 && !HasFirstName(sentence, name)))
        {
            return;
        }

        var surname = SurnameOf(sentence, name);
        _bearers.Learn(sentence, words.Start, name, surname, CountryIn(sentence, words with { End = name.Start }));
        if (name.Length > 1)
        {
            _lawyers.Learn(sentence, words, surname);
            if (!_full.TryGetValue(surname, out var names))
            {
                _full.Add(surname, names = []);
            }

            // "Anna and Ben Clay": both are Clays, and the first stands first.
            if (name.Start == words.Start && sentence.Is(name.Start - 1, "and") && sentence.Has(name.Start - 2) && given.Of($"{sentence[name.Start - 2].Text} {surname}") != Gender.Unknown && !sentence.Is(name.Start - 3, PartOfSpeech.ProperNoun))
            {
                names.Add($"{sentence[name.Start - 2].Text} {surname}");
            }

            // "Anna and Ben Clay" are perhaps the children of President Clay.
            if (name.Start == words.Start && sentence.Is(name.Start - 1, "and") && sentence.Is(name.Start - 2, PartOfSpeech.ProperNoun) && !sentence.Is(name.Start - 3, PartOfSpeech.ProperNoun))
            {
                _kin.Add(sentence.TextOf(name.Start, name.End));
                _kin.Add($"{sentence[name.Start - 2].Text} {surname}");
            }

            // "first lady Anna Clay", "his son, Ben Clay": where the article speaks of President Clay, Clay is the president.
            if (IsKin(sentence, name.Start - 1) || (sentence.IsComma(name.Start - 1) && IsKin(sentence, name.Start - 2)))
            {
                _kin.Add(sentence.TextOf(name.Start, name.End));
            }

            names.Add(sentence.TextOf(name.Start, name.End));
            if (name.Start > words.Start)
            {
                _fullByTitle.TryAdd((sentence[name.Start - 1].Lower, surname), sentence.TextOf(name.Start, name.End));
            }
        }
        else if (name.Start > words.Start && (!sentence.Is(words.Start - 1, "of") || sentence[words.Start].Lower is "president" or "senator" or "governor" or "mayor" or "mr." or "ms." or "mrs." or "dr." or "sen." or "rep." or "gov."))
        {
            _titled.TryAdd(surname, sentence.TextOf(words.Start, words.End));
        }
    }

    /// <summary>Whether the words are a first name and what follows it: "Peter T. King", who is no king.</summary>
    public bool HasFirstName(Sentence sentence, TokenRange name) => name.Length > 1 && given.Of(sentence.TextOf(name.Start, name.End)) != Gender.Unknown;

    private bool HasParty(Sentence sentence, TokenRange name)
    {
        for (var index = name.Start; index < name.End; index++)
        {
            // "Vicente Fox" and "Michael Bloomberg" only share a name with an outlet.
            var isSurname = index == name.End - 1 && name.Length > 1;
            if (parties.Find(sentence[index].Text) is { } party && !(isSurname && (party.Kind == SpeakerKind.Outlet || HasFirstName(sentence, name))))
            {
                return true;
            }
        }

        return parties.Find(sentence.TextOf(name.Start, name.End)) is not null;
    }

    private static bool IsNamePart(Sentence sentence, int index) =>
        (sentence.Is(index, PartOfSpeech.ProperNoun) && !TimeWords.IsDay(sentence[index].Lower) && !sentence.IsGlued(index) && !sentence.IsGlued(index + 1))
        || (sentence.IsHyphen(index) && sentence.Is(index - 1, PartOfSpeech.ProperNoun) && sentence.Is(index + 1, PartOfSpeech.ProperNoun))
        || (sentence[index].Lower is "al" or "bin" or "de" or "van" or "von" or "ben" or "el" && sentence.Is(index - 1, PartOfSpeech.ProperNoun) && sentence.Is(index + 1, PartOfSpeech.ProperNoun));
}
