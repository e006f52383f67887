using System.Collections.Frozen;
using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Makes speakers of the words that name them, over one article from its first sentence to its last.</summary>
internal sealed class SpeakerResolver(SpeakerNouns nouns, KnownParties parties, PersonNames names)
{
    private const int LongestName = 14;

    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(
        StringComparer.Ordinal,
        "ministry", "government", "army", "military", "police", "cabinet", "parliament", "court", "office", "department", "presidency", "administration", "authority", "navy", "force", "command", "coastguard", "embassy", "council", "commission", "senate", "congress", "treasury", "bureau", "junta", "regime", "state", "consulate", "prosecution", "tribunal", "legislature", "mission", "municipality", "board", "guard", "intelligence", "defence", "defense", "brigade", "headquarters", "campaign");

    private static readonly FrozenSet<string> OutletNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "times", "post", "herald", "gazette", "tribune", "journal", "chronicle", "observer", "telegraph", "mail", "globe", "news", "wire", "daily", "tv", "radio", "review", "bulletin", "ledger", "courier", "inquirer", "examiner", "dispatch", "standard", "mirror", "television", "channel", "magazine", "gazeta", "press");

    private readonly SpeakerMemory _memory = new();
    private readonly CountryContext _countries = new(parties);

    /// <summary>Notes the countries that a sentence names.</summary>
    public void Note(Sentence sentence) => _countries.Note(sentence);

    /// <summary>The speaker that the words name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The words; not empty.</param>
    /// <param name="apposition">A phrase beside them that says more; may be empty.</param>
    public Speaker Resolve(Sentence sentence, TokenRange words, TokenRange apposition)
    {
        var heard = Read(sentence, WithoutDeterminer(sentence, words), words, apposition);
        _memory.Add(heard);
        return heard.Speaker;
    }

    /// <summary>The speaker that the words name, without noting it as the latest.</summary>
    public Speaker Describe(Sentence sentence, TokenRange words) => Read(sentence, WithoutDeterminer(sentence, words), words, default).Speaker;

    private HeardSpeaker Read(Sentence sentence, TokenRange bare, TokenRange words, TokenRange apposition)
    {
        if (words.Length == 1 && FromPronoun(sentence[words.Start].Lower) is { } referred)
        {
            return referred;
        }

        if (bare.IsEmpty || sentence.Is(words.Start, "another") || sentence.Is(words.End - 1, "them") || sentence.Is(bare.Start, "second") || sentence.Is(bare.Start, "third"))
        {
            if (FromAnother(sentence, bare) is { } another)
            {
                return another;
            }
        }

        if (bare.IsEmpty)
        {
            return new HeardSpeaker(Make(sentence.TextOf(words.Start, words.End), SpeakerKind.Group, null), "", IsPlural: true, IsHuman: true);
        }

        if (FromPair(sentence, bare) is { } pair)
        {
            return pair;
        }

        var core = Core(sentence, bare);
        var head = Head(sentence, core);
        var isPlural = IsPlural(sentence, core, head);
        var isSame = bare.Length == 2 && sentence.Is(bare.Start, "same");
        if (sentence.Is(words.Start, "the") && (bare.Length == 1 || isSame) && FromDefinite(sentence[head].Lemma, isPlural) is { } known)
        {
            return known;
        }

        if (sentence.Is(words.Start, "the") && sentence[head].Lower is "republican" or "democrat" && _memory.ByPronoun("he") is { } person)
        {
            return person;
        }

        return FromName(sentence, core, bare, apposition, head) ?? FromNoun(sentence, words, bare, apposition, head, isPlural);
    }

    // "Israel and Hamas": two parties that say one thing.
    private static HeardSpeaker? FromPair(Sentence sentence, TokenRange bare)
    {
        var hasAnd = false;
        var parts = 0;
        for (var index = bare.Start; index < bare.End; index++)
        {
            hasAnd |= sentence[index].Lower is "and" or "," or "&";
            parts += sentence.Is(index, PartOfSpeech.ProperNoun) && (index == bare.Start || sentence[index - 1].Lower is "and" or "," or "&" or "the") ? 1 : 0;
        }

        return hasAnd && parts > 1
            ? new HeardSpeaker(Make(sentence.TextOf(bare.Start, bare.End), SpeakerKind.Group, null), "", IsPlural: true, IsHuman: false)
            : null;
    }

    private HeardSpeaker? FromPronoun(string lower)
    {
        if (lower is not ("he" or "she" or "they" or "it"))
        {
            return null;
        }

        if (lower is "he" or "she" && _memory.ByPronoun(lower) is null && names.Recent is { } surname && names.Canonical(surname) is { } name)
        {
            return new HeardSpeaker(Make(name, SpeakerKind.Person, null), surname, IsPlural: false, IsHuman: true);
        }

        return _memory.ByPronoun(lower)
            ?? new HeardSpeaker(Make("unnamed speaker", lower is "they" ? SpeakerKind.Group : SpeakerKind.UnnamedOfficial, null), "", lower == "they", lower != "it");
    }

    private HeardSpeaker? FromAnother(Sentence sentence, TokenRange bare)
    {
        if (_memory.Nameless() is not { } last)
        {
            return null;
        }

        if (bare.IsEmpty || sentence.Is(bare.End - 1, "them"))
        {
            return last;
        }

        var head = Head(sentence, Core(sentence, bare));
        var affiliation = FindAffiliation(sentence, bare, default) ?? last.Speaker.Affiliation;
        var kind = nouns.Find(sentence[head].Lemma) ?? last.Speaker.Kind;
        return last with { Speaker = Make(sentence.TextOf(bare.Start, bare.End), kind, affiliation), Head = sentence[head].Lemma };
    }

    private HeardSpeaker? FromDefinite(string head, bool isPlural) => head switch
    {
        "group" or "movement" => _memory.ByHead(head, isPlural) ?? _memory.ByKind(SpeakerKind.Group),
        "source" or "official" or "diplomat" => _memory.ByHead(head, isPlural) ?? (isPlural ? null : _memory.ByKind(SpeakerKind.UnnamedOfficial)),
        _ => _memory.ByHead(head, isPlural),
    };

    private HeardSpeaker? FromName(Sentence sentence, TokenRange core, TokenRange bare, TokenRange apposition, int head)
    {
        var whole = sentence.TextOf(core.Start, core.End);
        if ((parties.Find(sentence.TextOf(bare.Start, bare.End)) ?? parties.Find(whole)) is { } party)
        {
            return new HeardSpeaker(Make(party.IsPlace ? whole : party.Name, party.Kind, party.Affiliation), party.Name, IsPlural: party.IsDemonym || (party.Kind == SpeakerKind.Group && whole != party.Name && whole.EndsWith('s')), IsHuman: false);
        }

        if (IsOutletName(sentence, core, head))
        {
            return new HeardSpeaker(Make(whole, SpeakerKind.Outlet, FindAffiliation(sentence, bare, default)), whole, IsPlural: false, IsHuman: false);
        }

        if (!sentence.Is(head, PartOfSpeech.ProperNoun) || nouns.Find(sentence[head].Lemma) is not null)
        {
            return null;
        }

        for (var start = Math.Max(core.Start, head - KnownParties.LongestName + 1); start <= head; start++)
        {
            if (parties.Find(sentence.TextOf(start, head + 1)) is { IsDemonym: false } known)
            {
                return new HeardSpeaker(Make(known.Name, known.Kind, known.Affiliation), known.Name, IsPlural: false, IsHuman: false);
            }
        }

        if (IsAcronym(sentence[head].Text))
        {
            return new HeardSpeaker(Make(whole, SpeakerKind.Organisation, FindAffiliation(sentence, bare, apposition)), whole, IsPlural: false, IsHuman: false);
        }

        var name = new TokenRange(core.Start, head + 1);
        return new HeardSpeaker(
            Make(names.Canonical(sentence, name), SpeakerKind.Person, FindAffiliation(sentence, bare, apposition)),
            sentence[head].Text,
            IsPlural: false,
            IsHuman: true);
    }

    private HeardSpeaker FromNoun(Sentence sentence, TokenRange words, TokenRange bare, TokenRange apposition, int head, bool isPlural)
    {
        ref readonly var noun = ref sentence[head];
        var kind = nouns.Find(noun.Lemma) ?? (isPlural ? SpeakerKind.Group : SpeakerKind.UnnamedOfficial);
        var isBody = Bodies.Contains(noun.Lemma);
        var isHuman = kind is SpeakerKind.UnnamedOfficial or SpeakerKind.Witness || (kind == SpeakerKind.Office && !isBody);
        var affiliation = FindAffiliation(sentence, bare, apposition);
        if (isHuman && !isPlural && NameIn(sentence, apposition) is { IsEmpty: false } name)
        {
            return new HeardSpeaker(Make(names.Canonical(sentence, name), SpeakerKind.Person, affiliation), sentence[name.End - 1].Text, IsPlural: false, IsHuman: true);
        }

        if (kind == SpeakerKind.UnnamedOfficial && isPlural)
        {
            kind = noun.Lemma == "official" && !IsSelect(sentence, bare) ? SpeakerKind.Office
                : noun.Lemma is "official" or "source" or "diplomat" or "aide" or "adviser" or "advisor" or "insider" or "negotiator" or "mediator" or "envoy" or "officer" ? kind
                : SpeakerKind.Group;
        }

        if (affiliation is null && kind == SpeakerKind.Office && IsBodyAtHand(sentence, bare))
        {
            affiliation = _countries.Recent(sentence, words.Start);
        }

        return new HeardSpeaker(Make(sentence.TextOf(bare.Start, bare.End), kind, affiliation), noun.Lemma, isPlural, isHuman);
    }

    private string? FindAffiliation(Sentence sentence, TokenRange words, TokenRange apposition) =>
        _countries.PartyIn(sentence, words) ?? _countries.PartyIn(sentence, apposition) ?? BodyIn(sentence, words);

    // "a spokesman for the health ministry" belongs to the health ministry.
    private string? BodyIn(Sentence sentence, TokenRange words)
    {
        for (var index = words.Start + 1; index < words.End - 1; index++)
        {
            if (sentence[index].Lower is not ("for" or "of" or "at" or "from" or "with"))
            {
                continue;
            }

            var body = WithoutDeterminer(sentence, new TokenRange(index + 1, words.End));
            if (!body.IsEmpty && !sentence.Is(body.Start, PartOfSpeech.Pronoun) && !sentence.Is(body.Start, PartOfSpeech.Preposition) && (sentence.Is(body.End - 1, PartOfSpeech.ProperNoun) || nouns.Find(sentence[body.End - 1].Lemma) is SpeakerKind.Office or SpeakerKind.Organisation or SpeakerKind.Outlet))
            {
                return sentence.TextOf(body.Start, body.End);
            }
        }

        return null;
    }

    private static bool IsOutletName(Sentence sentence, TokenRange core, int head) =>
        core.Length > 1 && sentence.Is(head, PartOfSpeech.ProperNoun) && sentence.Is(head - 1, PartOfSpeech.ProperNoun) && OutletNames.Contains(sentence[head].Lower);

    private static bool IsAcronym(string text) => text.Length is >= 2 and <= 6 && text.All(c => char.IsUpper(c) || c is '.' or '-' || char.IsDigit(c));

    // "the army", "a military spokesman", but not "the city's police" nor "the president"
    private static bool IsBodyAtHand(Sentence sentence, TokenRange words)
    {
        var isBody = false;
        for (var index = words.Start; index < words.End; index++)
        {
            isBody |= Bodies.Contains(sentence[index].Lemma);
            if (sentence[index].Lower is "'s")
            {
                return false;
            }
        }

        return isBody && !sentence.Is(words.End, "there");
    }

    private static bool IsSelect(Sentence sentence, TokenRange words)
    {
        for (var index = words.Start; index < words.End; index++)
        {
            if (sentence.Is(index, PartOfSpeech.Number) || sentence[index].Lower is "unnamed" or "anonymous" or "senior" or "several" or "some" or "unidentified" or "other" or "top")
            {
                return true;
            }
        }

        return false;
    }

    private static TokenRange NameIn(Sentence sentence, TokenRange apposition)
    {
        var end = apposition.Start;
        while (end < apposition.End && sentence.Is(end, PartOfSpeech.ProperNoun))
        {
            end++;
        }

        return end - apposition.Start >= 2 ? new TokenRange(apposition.Start, end) : default;
    }

    private static TokenRange WithoutDeterminer(Sentence sentence, TokenRange words)
    {
        var start = words.Start;
        while (start < words.End && (sentence[start].Lower is "a" or "an" or "the" or "another" or "this" or "that" or "one" && (sentence[start].Lower != "one" || (words.Length > 1 && !sentence.Is(start + 1, "of"))) || (sentence.Is(start, PartOfSpeech.Adverb) && start + 1 < words.End)))
        {
            start++;
        }

        return new TokenRange(start, Math.Min(words.End, start + LongestName));
    }

    private static TokenRange Core(Sentence sentence, TokenRange words)
    {
        var end = words.Start + 1;
        while (end < words.End && !sentence.Is(end, PartOfSpeech.Preposition) && !sentence.IsComma(end) && !sentence.Is(end, PartOfSpeech.Adverb))
        {
            end++;
        }

        return new TokenRange(words.Start, end);
    }

    private static int Head(Sentence sentence, TokenRange core)
    {
        for (var index = core.End - 1; index > core.Start; index--)
        {
            if (sentence.IsNominal(index))
            {
                return index;
            }
        }

        return core.Start;
    }

    private static bool IsPlural(Sentence sentence, TokenRange core, int head)
    {
        for (var index = core.Start; index < core.End; index++)
        {
            if (sentence[index].Lower is "and")
            {
                return true;
            }
        }

        ref readonly var token = ref sentence[head];
        return (token.Lower != token.Lemma && token.Lower.EndsWith('s')) || token.Lower is "people" or "police" or "media" or "men" or "women";
    }

    private static Speaker Make(string name, SpeakerKind kind, string? affiliation) => new(name, kind, affiliation, ImmutableArray<string>.Empty);
}
