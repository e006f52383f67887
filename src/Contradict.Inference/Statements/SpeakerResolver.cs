using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Makes speakers of the words that name them, over one article from its first sentence to its last.</summary>
internal sealed class SpeakerResolver
{
    // "his campaign", but not "his followers on the site for ships"
    private const int LongestOwned = 5;

    private readonly SpeakerNouns _nouns;
    private readonly SpeakingNouns _speaking;
    private readonly PersonNames _names;
    private readonly Affiliations _affiliations;
    private readonly SpeakerReferences _references;
    private readonly NamedSpeakers _named;
    private readonly JointSpeakers _joint;
    private readonly DescribedBodies _bodies;
    private readonly Documents _documents;

    public SpeakerResolver(SpeakerNouns nouns, SpeakingNouns speaking, KnownParties parties, PersonNames names, GivenNames given)
    {
        _nouns = nouns;
        _speaking = speaking;
        _names = names;
        _affiliations = new Affiliations(nouns, parties);
        _references = new SpeakerReferences(nouns, names, given, _affiliations);
        _named = new NamedSpeakers(nouns, parties, names, _affiliations);
        _joint = new JointSpeakers(nouns, parties);
        _bodies = new DescribedBodies(nouns);
        _documents = new Documents(nouns);
    }

    /// <summary>Notes what a sentence names, for later sentences that refer back to it.</summary>
    public void Note(Sentence sentence)
    {
        _affiliations.Note(sentence);
        NoteGroup(sentence);
        _bodies.Note(sentence);
        _references.Note(sentence);
    }

    // "Dockers blocked the road. They said": whoever acts is likelier than whoever spoke before.
    private void NoteGroup(Sentence sentence)
    {
        if (Subject(sentence, sentence.Count) is { } heard)
        {
            _references.NoteGroup(IsGroup(heard) ? heard : null);
        }
    }

    // "Some senators want a vote, but they say"
    private HeardSpeaker? GroupBefore(Sentence sentence, int end) => Subject(sentence, end) is { } heard && IsGroup(heard) ? heard : null;

    // "The sheriff called it a ruse and he said": whoever acts in the same sentence.
    private HeardSpeaker? OfficeBefore(Sentence sentence, int end)
    {
        var subject = MainClause.Subject(sentence, end);
        return subject is { Start: 0, Length: 2 } && sentence.Is(0, "the") && Subject(sentence, end) is { IsHuman: true, IsPlural: false } heard && (heard.Speaker.Kind == SpeakerKind.Person || _speaking.Contains(heard.Head.ToLowerInvariant())) ? heard : null;
    }

    private HeardSpeaker? Subject(Sentence sentence, int end)
    {
        var subject = MainClause.Subject(sentence, end);
        var bare = subject.IsEmpty ? subject : SpeakerPhrase.WithoutDeterminer(sentence, subject);
        return bare.IsEmpty || sentence.Is(bare.Start, PartOfSpeech.Pronoun) ? null : Read(sentence, bare, subject, default);
    }

    private bool IsGroup(HeardSpeaker heard) =>
        heard.IsPlural && (heard.Head.Length == 0 || _speaking.MayContain(heard.Head.ToLowerInvariant()) || (heard.Speaker.Kind == SpeakerKind.Group && char.IsUpper(heard.Head[0])));

    /// <summary>The speaker that the words name.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The words; not empty.</param>
    /// <param name="apposition">A phrase beside them that says more; may be empty.</param>
    public Speaker Resolve(Sentence sentence, TokenRange words, TokenRange apposition)
    {
        var heard = Read(sentence, SpeakerPhrase.WithoutDeterminer(sentence, words), words, apposition);
        _references.Add(heard);
        return heard.Speaker;
    }

    /// <summary>The speaker that the words name, without noting it as the latest.</summary>
    public Speaker Describe(Sentence sentence, TokenRange words) =>
        Read(sentence, SpeakerPhrase.WithoutDeterminer(sentence, words), words, default).Speaker;

    /// <summary>The party that was told something, noted for "the outlet".</summary>
    public Speaker Addressed(Sentence sentence, TokenRange words)
    {
        var heard = Read(sentence, SpeakerPhrase.WithoutDeterminer(sentence, words), words, default);
        _references.AddAddressee(heard);
        return heard.Speaker;
    }

    private HeardSpeaker Read(Sentence sentence, TokenRange bare, TokenRange words, TokenRange apposition)
    {
        if (sentence.Is(words.Start, "they") && words.Length == 1 && GroupBefore(sentence, words.Start) is { } acting)
        {
            return acting;
        }

        if (words.Length == 1 && sentence[words.Start].Lower is "he" or "she" && OfficeBefore(sentence, words.Start) is { } office)
        {
            return office;
        }

        if (words.Length == 1 && _references.FromPronoun(sentence, words.Start) is { } referred)
        {
            return referred;
        }

        if (_named.FromOpening(sentence, words) is { } opening)
        {
            return opening;
        }

        // "another senator, Ann Lee"
        var isNamed = !SpeakerPhrase.NameIn(sentence, apposition).IsEmpty;
        if (!isNamed && (bare.IsEmpty || sentence.Is(words.Start, "another") || sentence.Is(words.End - 1, "them") || sentence.Is(bare.Start, "second") || sentence.Is(bare.Start, "third")))
        {
            if (_references.FromAnother(sentence, bare) is { } another)
            {
                return another;
            }
        }

        if (bare.IsEmpty)
        {
            return new HeardSpeaker(HeardSpeaker.Make(sentence.TextOf(words.Start, words.End), SpeakerKind.Group, null), "", IsPlural: true, IsHuman: true);
        }

        if (FromEpithets(sentence, words, bare) is { } twofold)
        {
            return twofold;
        }

        if (_joint.FromPair(sentence, bare) is { } pair)
        {
            return pair;
        }

        var core = SpeakerPhrase.Core(sentence, bare);
        var head = SpeakerPhrase.Head(sentence, core);
        // "a former agent and veteran of the guard" is one person.
        var isOne = sentence[words.Start].Lower is "a" or "an" && sentence[head].Lower == sentence[head].Lemma;
        var isPlural = !isOne && SpeakerPhrase.IsPlural(sentence, core, head);
        var isSame = bare.Length == 2 && sentence.Is(bare.Start, "same");
        if (!isNamed && sentence.Is(words.Start, "the") && (bare.Length == 1 || isSame) && ((isPlural ? null : _bodies.Find(sentence[head].Lemma)) ?? _references.FromDefinite(sentence[head].Lemma, isPlural)) is { } known)
        {
            return known;
        }

        var isMember = (sentence.Is(words.Start, PartOfSpeech.Determiner) || sentence.Is(words.Start, "one")) && sentence[head].Lower is "republican" or "democrat" or "independent";
        if (isMember && isNamed)
        {
            return FromApposition(sentence, SpeakerPhrase.NameIn(sentence, apposition), _affiliations.Find(sentence, bare, apposition));
        }

        if (sentence[words.Start].Lower is "every" or "each")
        {
            return new HeardSpeaker(HeardSpeaker.Make(sentence.TextOf(bare.Start, bare.End), SpeakerKind.Group, _affiliations.Find(sentence, bare, default)), sentence[head].Lemma, IsPlural: true, IsHuman: true);
        }

        // "the top Republican on the committee" is one of them, not all
        var isSome = sentence[words.Start].Lower is "one" or "a" or "an" or "another";
        if (isMember && !isPlural && (bare.Length > 1 || isSome))
        {
            // "the Ohio Republican" is somebody named before, it is not sure who
            if (core == bare && sentence.Is(words.Start, "the") && sentence.Is(head - 1, PartOfSpeech.ProperNoun))
            {
                return SpeakerReferences.UnknownPerson;
            }

            return new HeardSpeaker(HeardSpeaker.Make(sentence.TextOf(bare.Start, bare.End), SpeakerKind.UnnamedOfficial, _affiliations.Find(sentence, bare, default)), sentence[head].Lemma, IsPlural: false, IsHuman: true);
        }

        if (isMember && bare.Length == 1 && sentence.Is(words.Start, "the") && _references.LastPerson() is { } person)
        {
            return person;
        }

        // "the president", "the Ohio senator", but not "the president of the club"
        var isOffice = sentence.Is(words.Start, "the") && core == bare && bare.Length - 2 * Enumerable.Range(bare.Start, bare.Length).Count(sentence.IsHyphen) <= 3 && (sentence.Is(head, PartOfSpeech.Noun) || SpeakerPhrase.IsChief(sentence[head].Text) || (bare.Length == 1 && _nouns.Find(sentence[head].Lower) is SpeakerKind.Office && !Affiliations.IsBody(sentence[head].Lower))) && !sentence[bare.Start].Lower.StartsWith("former", StringComparison.Ordinal) && !isNamed && !isPlural;
        if (isOffice && _references.FromOffice(SpeakerPhrase.IsChief(sentence[head].Text) ? "ceo" : sentence[head].Lemma.ToLowerInvariant(), _names.CountryIn(sentence, bare)) is { } holder)
        {
            return holder;
        }

        if (!isPlural && !isNamed && NamedLawyers.IsLawyer(sentence[head].Lemma) && IsSomebodys(sentence, words, bare) && _names.OfLawyer(sentence, bare) is { } lawyer)
        {
            return new HeardSpeaker(HeardSpeaker.Make(lawyer, SpeakerKind.Person, null), lawyer.Split(' ')[^1], IsPlural: false, IsHuman: true);
        }

        if (core.Length == 1 && sentence[head].Text.Length > 2 && SpeakerPhrase.IsAcronym(sentence[head].Text) && !sentence.Is(head, PartOfSpeech.ProperNoun))
        {
            return new HeardSpeaker(HeardSpeaker.Make(sentence[head].Text, SpeakerKind.Organisation, null), sentence[head].Text, IsPlural: false, IsHuman: false);
        }

        var heard = _named.FromOfficeOf(sentence, bare) ?? _named.FromName(sentence, core, bare, apposition, head) ?? FromNoun(sentence, words, bare, apposition, head, isPlural);
        // "his pick to run the Harbour Fund, Ann Lee, said": the body only ends what is said of her.
        if (isNamed && !heard.IsHuman && IsAfterInfinitive(sentence, words.Start) && SpeakerPhrase.NameIn(sentence, apposition) is var beside && _names.HasFirstName(sentence, beside))
        {
            return FromApposition(sentence, beside, null);
        }

        return _references.FromShortName(heard) ?? heard;
    }

    private static bool IsAfterInfinitive(Sentence sentence, int start)
    {
        start -= sentence.Is(start - 1, PartOfSpeech.Determiner) ? 1 : 0;
        return sentence.IsVerbal(start - 1) && sentence.Is(start - 2, "to");
    }

    // "the lawyer", "Mr. Clay’s lawyer", "his lawyer", "a lawyer for Mr. Clay", but not "a lawyer"
    private static bool IsSomebodys(Sentence sentence, TokenRange words, TokenRange bare) =>
        sentence.Is(words.Start, "the") || PhraseWords.Possessives.Contains(sentence[words.Start].Lower)
        || Enumerable.Range(bare.Start, bare.Length).Any(index => sentence[index].Lower is "'s" or "’s" or "for");

    // "the Ohio senator and presidential candidate": one person by two nouns
    private HeardSpeaker? FromEpithets(Sentence sentence, TokenRange words, TokenRange bare)
    {
        var isOne = sentence.Is(words.Start, "the") && sentence[bare.End - 1].Lower is "candidate" or "nominee" or "contender" or "hopeful" or "star" or "host" or "personality" or "mogul" or "billionaire" or "tycoon";
        for (var index = bare.Start + 1; isOne && index < bare.End - 1; index++)
        {
            if (sentence.Is(index, "and") && sentence.Is(index - 1, PartOfSpeech.Noun))
            {
                return _references.FromOffice(sentence[index - 1].Lemma);
            }
        }

        // "the actor and activist"
        var isTwofold = sentence.Is(words.Start, "the") && bare.Length == 3 && sentence.Is(bare.Start + 1, "and") && IsOccupation(sentence, bare.Start) && IsOccupation(sentence, bare.End - 1);
        return isTwofold ? _references.FromOffice("lawmaker") : null;
    }

    private static bool IsHolder(string lemma) =>
        lemma is "candidate" or "nominee" or "contender" or "senator" or "congressman" or "congresswoman" or "representative" or "president" or "mayor" or "governor" or "minister" or "leader" or "judge" or "justice" or "sheriff" or "ambassador" or "chief" or "secretary" or "king" or "premier" or "assemblyman" or "assemblywoman" or "commissioner" or "director";

    private bool IsMixed(Sentence sentence, TokenRange bare, SpeakerKind kind)
    {
        var and = bare.Start + 1;
        while (and < bare.End && !sentence.Is(and, "and"))
        {
            and++;
        }

        if (and >= bare.End || !sentence.Is(and - 1, PartOfSpeech.Noun) || !sentence[and - 1].Lower.EndsWith('s'))
        {
            return false;
        }

        return (_nouns.Find(sentence[and - 1].Lemma) ?? _nouns.Find(sentence[and - 1].Lower.TrimEnd('s'))) != kind;
    }

    private bool IsOccupation(Sentence sentence, int index) =>
        sentence.Is(index, PartOfSpeech.Noun) && sentence[index].Lower == sentence[index].Lemma && _nouns.Find(sentence[index].Lemma) == SpeakerKind.UnnamedOfficial;

    private HeardSpeaker FromApposition(Sentence sentence, TokenRange name, string? affiliation) =>
        new(HeardSpeaker.Make(_names.Canonical(sentence, name), SpeakerKind.Person, affiliation), sentence[name.End - 1].Text, IsPlural: false, IsHuman: true);

    private HeardSpeaker FromNoun(Sentence sentence, TokenRange words, TokenRange bare, TokenRange apposition, int head, bool isPlural)
    {
        (head, isPlural) = SpeakerPhrase.Counted(sentence, bare, head, isPlural);
        ref readonly var noun = ref sentence[head];
        var kind = noun.Lemma == "force" && sentence.Is(head - 1, "task") ? SpeakerKind.Organisation : _nouns.Find(SpeakerPhrase.IsChief(noun.Text) ? "ceo" : noun.Lemma)
            ?? (bare.Length > 2 && SpeakerPhrase.IsCapitalised(sentence, bare) ? _nouns.Find(noun.Lower.TrimEnd('s')) : null) ?? (isPlural ? SpeakerKind.Group : _speaking.IsBody(noun.Lemma) ? SpeakerKind.Organisation : SpeakerKind.UnnamedOfficial);
        // "Harbourlight Pollster", "Sailors for Kenya": the name of a body, not a title without a name
        var isTitle = kind == SpeakerKind.UnnamedOfficial && words == bare && bare.Length > 1 && !isPlural && SpeakerPhrase.IsCapitalised(sentence, bare);
        kind = isTitle && (words.Start > 0 || _nouns.Find(noun.Lemma) is null) ? SpeakerKind.Organisation : kind;
        kind = noun.Lemma is "counsel" or "attorney" && head > bare.Start && sentence[head - 1].Lower is "special" or "district" or "state" or "u.s." ? SpeakerKind.Office : kind;
        // "Trump pushed back": a name that looks like a noun
        kind = kind == SpeakerKind.UnnamedOfficial && words == bare && bare.Length == 1 && !isPlural && words.Start > 0 && char.IsUpper(noun.Text[0]) && _nouns.Find(noun.Lemma) is null ? SpeakerKind.Person : kind;
        var isBody = Affiliations.IsBody(noun.Lemma);
        var isHuman = kind is SpeakerKind.UnnamedOfficial or SpeakerKind.Witness || (kind == SpeakerKind.Office && !isBody);
        var affiliation = _affiliations.Find(sentence, bare, apposition);
        if (!isPlural && SpeakerPhrase.NameIn(sentence, apposition) is { IsEmpty: false } name && (isHuman || (kind == SpeakerKind.Group && (SpeakerNouns.IsMember(noun.Lemma) || _names.HasFirstName(sentence, _names.WithoutTitles(sentence, name))))))
        {
            return FromApposition(sentence, name, affiliation);
        }

        kind = _documents.Is(sentence, bare, head) ? SpeakerKind.Organisation : kind;
        // "businesses and other governments" are not one office
        kind = isPlural && kind is (SpeakerKind.Office or SpeakerKind.UnnamedOfficial) && IsMixed(sentence, bare, kind) ? SpeakerKind.Group : kind;
        // "the candidates" hold no office, "four senators" are many
        kind = isPlural && kind == SpeakerKind.Office && IsHolder(noun.Lemma) ? SpeakerKind.Group : kind;
        kind = noun.Lemma == "people" && SpeakerPhrase.IsInformed(sentence, bare) ? SpeakerKind.UnnamedOfficial : kind;
        if (kind == SpeakerKind.UnnamedOfficial && isPlural)
        {
            kind = noun.Lemma == "official" && !SpeakerPhrase.IsSelect(sentence, bare) ? SpeakerKind.Office
                : noun.Lemma is "person" or "people" && SpeakerPhrase.IsInformed(sentence, bare) ? kind
                : noun.Lemma is "official" or "source" or "diplomat" or "aide" or "adviser" or "advisor" or "insider" or "negotiator" or "mediator" or "envoy" or "officer" ? kind
                : SpeakerKind.Group;
        }

        // "two of the people", who were named as those briefed on a matter
        kind = noun.Lower == "people" && sentence.Is(head - 1, "the") && sentence.Is(head - 2, "of") && _references.FromDefinite(noun.Lemma, isPlural: true) is { Speaker.Kind: SpeakerKind.UnnamedOfficial } ? SpeakerKind.UnnamedOfficial : kind;

        // "a resident" is one of the group.
        kind = kind == SpeakerKind.Group && !isPlural && SpeakerNouns.IsMember(noun.Lemma) ? SpeakerKind.UnnamedOfficial : kind;
        affiliation ??= isHuman ? Employers.OfPost(sentence, bare with { End = head + 1 }) : null;
        affiliation ??= kind is SpeakerKind.Office or SpeakerKind.UnnamedOfficial ? _affiliations.AtHand(sentence, words, bare) : null;
        // "Mr. Lee was late, his lawyer said"
        var owner = bare.Length is > 1 and <= LongestOwned && !sentence.Is(bare.Start - 1, "and") ? _references.Possessor(sentence, bare.Start) : null;
        var called = owner is null ? sentence.TextOf(bare.Start, bare.End) : $"{owner}'s {sentence.TextOf(bare.Start + 1, bare.End)}";
        return new HeardSpeaker(HeardSpeaker.Make(called, kind, affiliation), noun.Lemma, isPlural, isHuman);
    }
}
