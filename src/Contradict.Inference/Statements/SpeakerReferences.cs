namespace Contradict.Inference.Statements;

/// <summary>Reads speakers that refer back: "he", "another", "the official".</summary>
internal sealed class SpeakerReferences(SpeakerNouns nouns, PersonNames names, GivenNames given, Affiliations affiliations)
{
    /// <summary>The name of a speaker behind a pronoun that is not known.</summary>
    public const string Unknown = "unnamed speaker";

    private static readonly HeardSpeaker UnknownGroup = new(HeardSpeaker.Make(Unknown, SpeakerKind.Group, null), "", IsPlural: true, IsHuman: true);

    /// <summary>A person who is not known.</summary>
    public static readonly HeardSpeaker UnknownPerson = new(HeardSpeaker.Make(Unknown, SpeakerKind.UnnamedOfficial, null), "", IsPlural: false, IsHuman: true);

    private readonly SpeakerMemory _memory = new(given);
    private readonly ActingPersons _acts = new(names, given);
    private Sentence? _acting;
    private bool _hasHeardPerson;
    private HeardSpeaker? _group;

    /// <summary>Notes a speaker as the latest.</summary>
    public void Add(HeardSpeaker heard)
    {
        _memory.Add(heard);
        if (heard.IsHuman)
        {
            (_acting, _hasHeardPerson) = (null, true);
        }
    }

    /// <summary>Notes whom a claim was told to, for "the outlet".</summary>
    public void AddAddressee(HeardSpeaker heard) => _memory.AddOutlet(heard);

    /// <summary>The outlet, named before, that is meant by the last word of its name: "the Journal"; null where none is.</summary>
    public HeardSpeaker? FromShortName(HeardSpeaker heard) =>
        heard.Speaker.Kind == SpeakerKind.Outlet && !heard.Speaker.Name.Contains(' ', StringComparison.Ordinal) ? _memory.OutletEndingWith(heard.Speaker.Name) : null;

    /// <summary>Notes the group that acts in a sentence, for "they" in the next; null where none does.</summary>
    public void NoteGroup(HeardSpeaker? group) => _group = group;

    /// <summary>Notes whom a sentence names, for pronouns of the next.</summary>
    public void Note(Sentence sentence)
    {
        _memory.EndSentence();
        if (!_hasHeardPerson && (_acts.FirstSubject(sentence, sentence.Count) ?? _acts.OnlyPerson(sentence, Gender.Unknown) ?? _acts.OnlyPerson(sentence, Gender.Female) ?? _acts.OnlyPerson(sentence, Gender.Male)) is not null)
        {
            _acting = sentence;
        }

        _hasHeardPerson = false;
    }

    private string? SubjectOf(Gender gender) => _acting is null ? null : _acts.FirstSubject(_acting, _acting.Count, gender) ?? _acts.OnlyPerson(_acting, gender);

    /// <summary>The speaker behind a pronoun; null for other words.</summary>
    public HeardSpeaker? FromPronoun(Sentence sentence, int index)
    {
        var lower = sentence[index].Lower;
        if (lower == "both")
        {
            return _memory.LastPair();
        }

        if (lower is not ("he" or "she" or "they" or "it"))
        {
            return null;
        }

        // Whoever acts in this sentence or the last one is likelier than whoever spoke before.
        var gender = GivenNames.OfPronoun(lower);
        if (gender != Gender.Unknown && FromMainClause(sentence, index, gender) is { } main)
        {
            return main;
        }

        if (gender != Gender.Unknown && ActingBefore(sentence, index, gender) is { } acting)
        {
            return acting;
        }

        return (lower == "they" ? _group ?? (_memory.IsRecent ? null : UnknownGroup) : null)
            ?? _memory.ByPronoun(lower, gender)
            ?? new HeardSpeaker(HeardSpeaker.Make(Unknown, lower is "they" ? SpeakerKind.Group : SpeakerKind.UnnamedOfficial, null), "", lower == "they", lower != "it");
    }

    /// <summary>The person whose "his" or "her" stands at the token; null where it is not sure who is meant.</summary>
    public string? Possessor(Sentence sentence, int index)
    {
        var gender = sentence[index].Lower switch
        {
            "his" => Gender.Male,
            "her" => Gender.Female,
            _ => Gender.Unknown,
        };
        if (gender == Gender.Unknown)
        {
            return null;
        }

        return ActingBefore(sentence, index, gender) is { } acting
            ? acting.Speaker.Name
            : _memory.ByPronoun(gender == Gender.Male ? "he" : "she", gender) is { Speaker.Kind: SpeakerKind.Person } heard && _memory.IsRecent ? heard.Speaker.Name : null;
    }

    // "As he announced the deal, Mr. Lee paid": the pronoun comes before the name that it means.
    private HeardSpeaker? FromMainClause(Sentence sentence, int pronoun, Gender gender)
    {
        const int farthest = 3;
        if (pronoun > farthest || !MainClause.IsSubordinator(sentence[pronoun - (pronoun > 0 ? 1 : 0)].Lower))
        {
            return null;
        }

        var comma = pronoun;
        while (sentence.Has(comma) && !sentence.IsComma(comma))
        {
            comma++;
        }

        return Person(_acts.FirstSubject(sentence, sentence.Count, gender, comma), gender);
    }

    // Who acts in this sentence before the token, else in the last one.
    private HeardSpeaker? ActingBefore(Sentence sentence, int index, Gender gender) => Person(_acts.FirstSubject(sentence, index, gender) ?? SubjectOf(gender), gender);

    private HeardSpeaker? Person(string? surname, Gender gender) => surname is not null && names.Canonical(surname, gender) is { } name
        ? new HeardSpeaker(HeardSpeaker.Make(name, SpeakerKind.Person, null), surname, IsPlural: false, IsHuman: true)
        : null;

    /// <summary>The speaker that "another" makes of the one before; null where there is none.</summary>
    public HeardSpeaker? FromAnother(Sentence sentence, TokenRange bare)
    {
        if (_memory.Nameless() is not { } last)
        {
            return null;
        }

        if (bare.IsEmpty || sentence.Is(bare.End - 1, "them"))
        {
            return last;
        }

        var head = SpeakerPhrase.Head(sentence, SpeakerPhrase.Core(sentence, bare));
        var affiliation = affiliations.Find(sentence, bare, default) ?? last.Speaker.Affiliation;
        var kind = nouns.Find(sentence[head].Lemma) ?? last.Speaker.Kind;
        return last with { Speaker = HeardSpeaker.Make(sentence.TextOf(bare.Start, bare.End), kind, affiliation), Head = sentence[head].Lemma };
    }

    /// <summary>The speaker behind "the official"; null where none was heard.</summary>
    public HeardSpeaker? FromDefinite(string head, bool isPlural) => head switch
    {
        "group" or "movement" => _memory.ByHead(head, isPlural) ?? _memory.ByKind(SpeakerKind.Group),
        "company" or "firm" or "automaker" or "carmaker" or "drugmaker" or "retailer" or "airline" when !isPlural => _memory.ByHead(head, isPlural) ?? _memory.LastBody(SpeakerKind.Organisation, last => !SpeakerPhrase.IsAcronym(last)),
        "organization" or "organisation" or "association" or "foundation" or "nonprofit" or "charity" when !isPlural => _memory.ByHead(head, isPlural) ?? _memory.LastBody(SpeakerKind.Organisation, _ => true),
        "agency" when !isPlural => _memory.ByHead(head, isPlural) ?? LastBody(IsAgency),
        "department" or "bureau" or "ministry" or "commission" or "committee" when !isPlural => _memory.ByHead(head, isPlural) ?? LastBody(last => last.EndsWith(head, StringComparison.OrdinalIgnoreCase)),
        "outlet" or "newspaper" or "paper" or "magazine" or "network" or "channel" or "broadcaster" or "station" or "publication" when !isPlural => _memory.LastOutlet() ?? _memory.ByHead(head, isPlural),
        "source" or "official" or "diplomat" => _memory.ByHead(head, isPlural) ?? (isPlural ? null : _memory.ByKind(SpeakerKind.UnnamedOfficial)),
        _ => _memory.ByHead(head, isPlural),
    };

    /// <summary>The person behind "the president", "the Ohio senator" or "the lawmaker"; null where it is not sure who is meant.</summary>
    /// <param name="lemma">The noun in its dictionary form.</param>
    /// <param name="country">The country that the words give, or null.</param>
    public HeardSpeaker? FromOffice(string lemma, string? country = null)
    {
        if (lemma is "lawmaker" or "congressman" or "congresswoman" or "mogul" or "billionaire" or "businessman" or "businesswoman" or "tycoon" or "hopeful" or "contender" or "front-runner" or "frontrunner" or "incumbent" or "freshman" or "magnate")
        {
            return (lemma is "congressman" or "congresswoman" ? OfTitle(lemma, country) : null) ?? _memory.LastIfPerson() ?? _memory.RecentPerson();
        }

        return OfTitle(lemma, country) ?? (lemma is "chairman" or "chairwoman" ? _memory.LastIfPerson() : null);
    }

    private HeardSpeaker? LastBody(Func<string, bool> fits) => _memory.LastBody(SpeakerKind.Office, fits) ?? _memory.LastBody(SpeakerKind.Organisation, fits);

    // "the Harbour Service", "the F.H.A."
    private static bool IsAgency(string name) =>
        name.Split(' ')[^1] is "Agency" or "Service" or "Administration" or "Bureau" or "Department" or "Authority" or "Centers" || (name.Length < 8 && SpeakerPhrase.IsAcronym(name.Split(' ')[^1]));

    private HeardSpeaker? OfTitle(string lemma, string? country) => names.OfTitle(lemma, _memory.LastOf, country) is { } name
        ? new HeardSpeaker(HeardSpeaker.Make(name, SpeakerKind.Person, null), name.Split(' ')[^1], IsPlural: false, IsHuman: true)
        : null;

    /// <summary>The last person heard, or null.</summary>
    public HeardSpeaker? LastPerson() => _memory.ByPronoun("he", Gender.Unknown);
}
