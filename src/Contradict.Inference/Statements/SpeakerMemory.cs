namespace Contradict.Inference.Statements;

/// <summary>The speakers of one article so far, and what refers back to them.</summary>
internal sealed class SpeakerMemory(GivenNames given)
{
    private readonly List<HeardSpeaker> _heard = [];
    private readonly List<HeardSpeaker> _outlets = [];

    private int _before;
    private int _beforeThat;

    /// <summary>Whether anyone spoke in this sentence or the one before.</summary>
    public bool IsRecent => _heard.Count > _beforeThat;

    /// <summary>Notes a speaker as the latest.</summary>
    public void Add(HeardSpeaker heard)
    {
        _heard.Add(heard);
        AddOutlet(heard);
    }

    /// <summary>Notes an outlet that was told something; other parties are passed over.</summary>
    public void AddOutlet(HeardSpeaker heard)
    {
        if (heard.Speaker.Kind == SpeakerKind.Outlet && IsCapitalised(heard.Speaker.Name))
        {
            _outlets.Add(heard);
        }
    }

    /// <summary>The named outlet that last spoke or was told something, or null.</summary>
    public HeardSpeaker? LastOutlet() => _outlets.Count > 0 ? _outlets[^1] : null;

    /// <summary>The outlet before whose name ends with the word: the Isle Journal behind "the Journal"; null where none does.</summary>
    public HeardSpeaker? OutletEndingWith(string word) => _outlets.FindLast(heard => heard.Speaker.Name.EndsWith(" " + word, StringComparison.Ordinal));

    /// <summary>Notes that a sentence is over.</summary>
    public void EndSentence() => (_beforeThat, _before) = (_before, _heard.Count);

    /// <summary>The latest speaker that a pronoun can mean, or null.</summary>
    /// <param name="lower">The pronoun in lower case.</param>
    /// <param name="gender">Its gender, where that matters.</param>
    public HeardSpeaker? ByPronoun(string lower, Gender gender) => lower switch
    {
        "he" or "she" => _heard.FindLast(heard => heard is { IsHuman: true, IsPlural: false } && GivenNames.Agree(given.Of(heard.Speaker.Name), gender)),
        "they" => _heard.FindLast(heard => heard.IsPlural) ?? _heard.FindLast(heard => !heard.IsHuman),
        "it" => _heard.FindLast(heard => heard is { IsHuman: false, IsPlural: false }),
        _ => null,
    };

    /// <summary>The latest speaker named by the noun: the official behind "the official".</summary>
    public HeardSpeaker? ByHead(string lemma, bool isPlural) =>
        _heard.FindLast(heard => heard.Head == lemma && heard.IsPlural == isPlural)
        ?? _heard.FindLast(heard => heard.Speaker.Kind == SpeakerKind.Person && heard.Speaker.Name.Contains(lemma, StringComparison.OrdinalIgnoreCase));

    /// <summary>The surname, among some, of the person who spoke last, where that was the last or last but one to speak; else null.</summary>
    public string? LastOf(IReadOnlySet<string> surnames) =>
        _heard.TakeLast(2).LastOrDefault(heard => heard.Speaker.Kind == SpeakerKind.Person && surnames.Contains(heard.Head))?.Head;

    /// <summary>The last speaker, where that is a person.</summary>
    public HeardSpeaker? LastIfPerson() => _heard is [.., { Speaker.Kind: SpeakerKind.Person } last] ? last : null;

    /// <summary>The last person among the last few speakers.</summary>
    public HeardSpeaker? RecentPerson() => _heard.TakeLast(3).LastOrDefault(heard => heard.Speaker.Kind == SpeakerKind.Person);

    /// <summary>The latest speaker of a kind.</summary>
    public HeardSpeaker? ByKind(SpeakerKind kind) => _heard.FindLast(heard => heard.Speaker.Kind == kind && !heard.IsPlural);

    /// <summary>The named body that spoke last of its kind, where its name fits.</summary>
    public HeardSpeaker? LastBody(SpeakerKind kind, Func<string, bool> fits) =>
        _heard.FindLast(heard => heard.Speaker.Kind == kind && !heard.IsHuman && !heard.IsPlural && IsNamed(heard)) is { } last && fits(last.Speaker.Name) ? last : null;

    // "the Harbour Foundation" is a name, "New study" at the head of a sentence none.
    private static bool IsNamed(HeardSpeaker heard) =>
        IsCapitalised(heard.Head) || IsCapitalised(heard.Speaker.Name[(heard.Speaker.Name.LastIndexOf(' ') + 1)..]);

    private static bool IsCapitalised(string word) => word is [var first, ..] && char.IsUpper(first);

    /// <summary>The two who spoke last as one, where that was of late; null where they did not.</summary>
    public HeardSpeaker? LastPair() => IsRecent && _heard[^1] is { IsPlural: true } last && last.Speaker.Name.Contains(" and ", StringComparison.Ordinal) ? last : null;

    /// <summary>The latest speaker who has no name, whom "another" follows.</summary>
    public HeardSpeaker? Nameless() => _heard.FindLast(heard => heard.Speaker.Kind is SpeakerKind.UnnamedOfficial or SpeakerKind.Witness)
        ?? _heard.FindLast(heard => heard.Speaker.Kind is SpeakerKind.Group || (heard.IsHuman && heard.Speaker.Kind != SpeakerKind.Person));
}
