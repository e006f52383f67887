using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>The names of persons in one article, so that a surname finds the full name.</summary>
internal sealed class PersonNames(SpeakerNouns nouns, KnownParties parties, GivenNames given)
{
    private readonly Dictionary<string, List<string>> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _titled = new(StringComparer.Ordinal);

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

        var surname = sentence[name.End - 1].Text;
        if (name.Length == 1)
        {
            var title = name.Start > words.Start ? GivenNames.OfTitle(sentence[name.Start - 1].Lower) : Gender.Unknown;
            return Canonical(surname, title) ?? sentence.TextOf(words.Start, words.End);
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
        return full is { Count: > 0 } ? MostNamed(full) : title is not null && GivenNames.Agree(given.Of(title), gender) ? title : null;
    }

    private static string MostNamed(List<string> names)
    {
        var firsts = names.CountBy(name => name.Split(' ')[0]).ToList();
        var most = firsts.MaxBy(first => first.Value).Key;
        return names.Find(name => name.StartsWith(most, StringComparison.Ordinal))!;
    }

    /// <summary>The surname of the first known person who stands before a verb outside of quotations; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="gender">The gender of the pronoun that means the person, where it is known.</param>
    public string? FirstSubject(Sentence sentence, int end, Gender gender = Gender.Unknown)
    {
        for (var index = 0; index < end; index++)
        {
            var isSubject = char.IsUpper(sentence[index].Text[0]) && !sentence.IsQuoted(index) && IsBeforeVerb(sentence, index + 1);
            if (isSubject && GivenNames.Agree(GenderAt(sentence, index), gender) && Canonical(sentence[index].Text, gender) is not null)
            {
                return sentence[index].Text;
            }
        }

        return null;
    }

    // What the words before a surname say: "Mr. Lee", "Rosa Lee".
    private Gender GenderAt(Sentence sentence, int surname) =>
        surname == 0 ? Gender.Unknown
            : GivenNames.OfTitle(sentence[surname - 1].Lower) is var title && title != Gender.Unknown ? title
            : given.Of(sentence.TextOf(surname - 1, surname + 1));

    // "Lee later went", "Lee on Thursday went", "Lee (D-Ohio) went", "Lee, a former mayor, went"
    private static bool IsBeforeVerb(Sentence sentence, int index)
    {
        index = SkipAside(sentence, index);
        if (sentence.IsVerbal(index) || !sentence.IsComma(index) || !sentence.Has(index + 1))
        {
            return sentence.IsVerbal(index);
        }

        var opens = sentence[index + 1].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Noun or PartOfSpeech.Adjective || sentence[index + 1].Lower is "who";
        const int longest = 40;
        for (var close = index + 2; opens && close < Math.Min(sentence.Count, index + longest); close++)
        {
            if (sentence.IsComma(close) && sentence.IsVerbal(SkipAside(sentence, close + 1)) && !sentence.IsGerund(close + 1))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipAside(Sentence sentence, int index)
    {
        const int longest = 8;
        var close = index;
        while (sentence.Is(index, "(") && close < index + longest && !sentence.Is(close, ")"))
        {
            close++;
        }

        index = sentence.Is(close, ")") ? close + 1 : index;
        index += sentence.Is(index, "on") && sentence.Has(index + 1) && TimeWords.IsDay(sentence[index + 1].Lower) ? 2 : sentence.Has(index) && TimeWords.IsDay(sentence[index].Lower) ? 1 : 0;
        while (sentence.Is(index, PartOfSpeech.Adverb))
        {
            index++;
        }

        return index;
    }

    /// <summary>The surname of the one person whom a sentence names in full outside of quotations; null where it names none, or several.</summary>
    public string? OnlyPerson(Sentence sentence, Gender gender)
    {
        string? only = null;
        for (var index = 1; index < sentence.Count; index++)
        {
            var surname = sentence[index].Text;
            if (sentence.IsQuoted(index) || !char.IsUpper(surname[0]) || !sentence.Is(index - 1, PartOfSpeech.ProperNoun) || !_full.TryGetValue(surname, out var full))
            {
                continue;
            }

            if (only is not null && only != surname)
            {
                return null;
            }

            only = full.Exists(name => given.Of(name) != Gender.Unknown) && Canonical(surname, gender) is not null ? surname : only;
        }

        return only;
    }

    /// <summary>The words without titles and demonyms before the name: "Majority Leader Ann Lee" is Ann Lee.</summary>
    public TokenRange WithoutTitles(Sentence sentence, TokenRange words)
    {
        var start = words.Start;
        for (var index = words.Start; index < words.End; index++)
        {
            var isTitle = index == start ? IsTitle(sentence, index) : IsOffice(sentence, index) && !IsSuffix(sentence, index + 1);
            if (isTitle && (index + 1 < words.End || index == start))
            {
                start = index + 1;
            }
        }

        return new TokenRange(start, words.End);
    }

    private void Learn(Sentence sentence, TokenRange words)
    {
        var name = WithoutTitles(sentence, words);
        if (name.IsEmpty || name.Length > 4 || (nouns.Find(sentence[name.End - 1].Lemma) is not null && !HasFirstName(sentence, name)) || HasParty(sentence, name))
        {
            return;
        }

        var surname = sentence[name.End - 1].Text;
        if (name.Length > 1)
        {
            if (!_full.TryGetValue(surname, out var names))
            {
                _full.Add(surname, names = []);
            }

            // "Anna and Ben Clay": both are Clays, and the first stands first.
            if (name.Start == words.Start && sentence.Is(name.Start - 1, "and") && sentence.Has(name.Start - 2) && given.Of($"{sentence[name.Start - 2].Text} {surname}") != Gender.Unknown && !sentence.Is(name.Start - 3, PartOfSpeech.ProperNoun))
            {
                names.Add($"{sentence[name.Start - 2].Text} {surname}");
            }

            names.Add(sentence.TextOf(name.Start, name.End));
        }
        else if (name.Start > words.Start)
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
            if (parties.Find(sentence[index].Text) is { } party && !(isSurname && party.Kind == SpeakerKind.Outlet))
            {
                return true;
            }
        }

        return parties.Find(sentence.TextOf(name.Start, name.End)) is not null;
    }

    private bool IsTitle(Sentence sentence, int index)
    {
        ref readonly var token = ref sentence[index];
        return sentence.IsHyphen(index) || token.Lower is "elect" or "elected" or "designate" or "ceo" or "pm" or "lady"
            || token.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Number
            || token.Lower is "mr." or "mr" or "mrs." or "mrs" or "ms." or "ms" or "dr." or "dr" or "prof." or "sir" or "lord" or "lady" or "sen." or "sens." or "rep." or "reps." or "representatives" or "senators" or "gov." or "gen." or "col." or "lt." or "maj." or "sgt." or "capt." or "rev." or "prime" or "vice" or "deputy" or "foreign" or "defense" or "defence" or "finance" or "interior" or "former" or "then" or "sheikh" or "imam" or "attorney" or "professor" or "pope" or "st." or "brig." or "adm." or "justice" or "major" or "colonel" or "lieutenant" or "sergeant" or "prince" or "princess" or "sultan" or "health" or "house" or "speaker" or "secretary-general"
            || nouns.Find(token.Lemma) is not null
            || parties.Find(token.Text) is not null;
    }

    // Within a run of capitals, only a word that is surely a title; "Paul" may pass for one at its beginning.
    private bool IsOffice(Sentence sentence, int index) =>
        sentence[index].Lower is "gov." or "sen." or "rep." or "gen." or "dr." or "mr." or "mrs." or "ms." or "justice" or "lady" or "ceo" or "pm" or "elect" or "elected" or "designate"
        || nouns.Find(sentence[index].Lemma) is SpeakerKind.Office or SpeakerKind.UnnamedOfficial;

    private static bool IsSuffix(Sentence sentence, int index) => sentence.Is(index, "jr.") || sentence.Is(index, "jr") || sentence.Is(index, "sr.") || sentence.Is(index, "iii");

    private static bool IsNamePart(Sentence sentence, int index) =>
        sentence.Is(index, PartOfSpeech.ProperNoun) && !TimeWords.IsDay(sentence[index].Lower)
        || (sentence.IsHyphen(index) && sentence.Is(index - 1, PartOfSpeech.ProperNoun) && sentence.Is(index + 1, PartOfSpeech.ProperNoun))
        || (sentence[index].Lower is "al" or "bin" or "de" or "van" or "von" or "ben" or "el" && sentence.Is(index - 1, PartOfSpeech.ProperNoun) && sentence.Is(index + 1, PartOfSpeech.ProperNoun));
}
