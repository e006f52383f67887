using System.Collections.Frozen;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Finds the country, organisation or side that a speaker belongs to.</summary>
internal sealed class Affiliations(SpeakerNouns nouns, KnownParties parties)
{
    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(
        StringComparer.Ordinal,
        "ministry", "government", "army", "military", "police", "cabinet", "parliament", "court", "office", "department", "presidency", "administration", "authority", "navy", "force", "command", "coastguard", "embassy", "council", "commission", "senate", "congress", "treasury", "bureau", "junta", "regime", "state", "consulate", "prosecution", "tribunal", "legislature", "mission", "municipality", "board", "guard", "intelligence", "defence", "defense", "brigade", "headquarters", "campaign");

    private readonly CountryContext _countries = new(parties);
    private readonly Dictionary<string, string> _persons = new(StringComparer.Ordinal);

    /// <summary>Notes what a sentence names.</summary>
    public void Note(Sentence sentence) => _countries.Note(sentence);

    /// <summary>The affiliation that the words themselves give, or an apposition; null where neither does.</summary>
    public string? Find(Sentence sentence, TokenRange words, TokenRange apposition) =>
        _countries.PartyIn(sentence, words) ?? _countries.PartyIn(sentence, BeforeVerb(sentence, apposition)) ?? BodyIn(sentence, words);

    /// <summary>The affiliation that the words around a person's name give, or an apposition; what the name itself shares with a party says nothing.</summary>
    public string? OfNamed(Sentence sentence, TokenRange words, TokenRange name, TokenRange apposition) =>
        _countries.PartyIn(sentence, words with { End = name.Start }) ?? Find(sentence, words with { Start = name.End }, apposition) ?? BodyIn(sentence, words with { Start = name.End - 1 }) ?? Employers.Of(sentence, words, name, apposition);

    /// <summary>Whether the noun, in its dictionary form, names a body rather than a person.</summary>
    public static bool IsBody(string lemma) => Bodies.Contains(lemma);

    /// <summary>The affiliation of a body of state that is named without its country, by the country in sight: "the army"; null where none is.</summary>
    public string? AtHand(Sentence sentence, TokenRange words, TokenRange bare)
    {
        // "health officials there"
        if (sentence.Is(words.End, "there") || sentence.Is(words.End - 1, "there"))
        {
            return _countries.LastPlace(sentence, words.Start);
        }

        // "the department" is mostly one of the United States, whatever country was named last.
        var country = IsBodyAtHand(sentence, bare) ? _countries.Recent(sentence, words.Start) : null;
        return country != "United States" && Enumerable.Range(bare.Start, bare.Length).Any(index => sentence.Is(index, "department")) ? null : country;
    }

    private bool IsSide(string affiliation) => parties.Find(affiliation) is { Kind: SpeakerKind.Group, IsDemonym: false };

    /// <summary>The affiliation of a person: the one given, else the one given before, else, for "Prime Minister N.", that of the country in sight.</summary>
    public string? OfPerson(Sentence sentence, TokenRange words, string name, string? given)
    {
        // "Senator Lee, one of Congress's sailors", who is a Democrat all the same
        var known = _persons.GetValueOrDefault(name);
        given = known is not null && IsSide(known) && given == "United States" ? known : given;
        given ??= known ?? (IsMinister(sentence, words) ? _countries.Recent(sentence, words.Start) : null);
        if (given is not null)
        {
            _persons[name] = given;
        }

        return given;
    }

    // "a Dutch diplomat", but not "who told NBC"
    private static TokenRange BeforeVerb(Sentence sentence, TokenRange apposition)
    {
        var end = apposition.Start;
        while (end < apposition.End && !sentence.IsVerbal(end) && sentence[end].Lower is not ("who" or "whose" or "whom" or "which"))
        {
            end++;
        }

        return apposition with { End = end };
    }

    // Ministers are mostly those of the country that a story is about; presidents and generals often are not.
    private static bool IsMinister(Sentence sentence, TokenRange words)
    {
        for (var index = words.Start; index < words.End - 1; index++)
        {
            if (sentence[index].Lower is "minister" or "premier")
            {
                return true;
            }
        }

        return false;
    }

    // "a spokesman for the health ministry" belongs to the health ministry.
    private string? BodyIn(Sentence sentence, TokenRange words)
    {
        // "the Department of Justice" is a name of its own.
        if (words.Length == 3 && char.IsUpper(sentence[words.Start].Text[0]) && sentence.Is(words.Start + 1, "of") && IsBody(sentence[words.Start].Lemma.ToLowerInvariant()))
        {
            return null;
        }

        for (var index = words.Start + 1; index < words.End - 1; index++)
        {
            if (sentence[index].Lower is not ("for" or "of" or "at" or "from" or "with" or "by") || sentence[index - 1].Lower is "knowledge" or "familiar" || IsWithinName(sentence, index))
            {
                continue;
            }

            var body = SpeakerPhrase.WithoutDeterminer(sentence, new TokenRange(index + 1, EndOfBody(sentence, index + 1, words.End)));
            if (!body.IsEmpty && !sentence.Is(body.Start, "one") && !sentence.Is(body.Start, "knowledge") && !sentence.Is(body.Start, PartOfSpeech.Pronoun) && !sentence.Is(body.Start, PartOfSpeech.Preposition) && (sentence.Is(body.End - 1, PartOfSpeech.ProperNoun) || IsPlainBody(sentence, body) && !Documents.IsNoun(sentence[body.End - 1].Lemma) && nouns.Find(sentence[body.End - 1].Lemma) is SpeakerKind.Office or SpeakerKind.Organisation or SpeakerKind.Outlet))
            {
                return sentence.TextOf(body.Start, body.End);
            }
        }

        return null;
    }

    // "the health ministry" is a body, "the network" and "the cities" are too little to tell which.
    private static bool IsPlainBody(Sentence sentence, TokenRange body) =>
        sentence[body.End - 1].Lower == sentence[body.End - 1].Lemma && (body.Length > 1 || sentence[body.Start].Lower is not ("network" or "company" or "firm" or "paper" or "newspaper" or "outlet" or "station" or "panel" or "agency" or "team" or "campaign" or "office" or "board" or "committee" or "city" or "county"));

    // "of Ohio and challenger Ben Clay"
    private static int EndOfBody(Sentence sentence, int start, int end)
    {
        for (var and = start + 1; and < end - 1; and++)
        {
            if (sentence.Is(and, "and") && char.IsLower(sentence[and + 1].Text[0]) && sentence.Is(and - 1, PartOfSpeech.ProperNoun) && sentence.Is(end - 1, PartOfSpeech.ProperNoun))
            {
                return and;
            }
        }

        return end;
    }

    // "the Centers for Ship Control", "Secretary of State", "Secretary of the Interior": what follows is half a name.
    private bool IsWithinName(Sentence sentence, int link)
    {
        if (sentence.Is(link - 1, "secretary") && sentence.Is(link + 1, "state"))
        {
            return true;
        }

        var before = sentence[link - 1];
        var isBody = char.IsUpper(before.Text[0]) && (nouns.Find(before.Lower) ?? nouns.Find(before.Lower.TrimEnd('s'))) is SpeakerKind.Office or SpeakerKind.Organisation;
        var after = link + (sentence.Is(link + 1, "the") ? 2 : 1);
        return isBody && sentence.Has(after) && char.IsUpper(sentence[after].Text[0]) && sentence[link].Lower is "of" or "for" && (before.Lower is "secretary" || IsBodyNoun(before.Lower));
    }

    private bool IsBodyNoun(string lower) =>
        IsBody(lower) || lower is "house" or "office" or "service" || (nouns.Find(lower) ?? nouns.Find(lower.TrimEnd('s'))) == SpeakerKind.Organisation;

    // "the army", "a military spokesman", but not "the city's police" nor "the president"
    private static bool IsBodyAtHand(Sentence sentence, TokenRange words)
    {
        var isBody = false;
        for (var index = words.Start; index < words.End; index++)
        {
            // An "administration" is mostly that of the United States, whatever country was named last.
            isBody |= Bodies.Contains(sentence[index].Lemma) && sentence[index].Lemma is not ("administration" or "campaign");
            if (sentence[index].Lower is "'s")
            {
                return false;
            }
        }

        return isBody;
    }
}
