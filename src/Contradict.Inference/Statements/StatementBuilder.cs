using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Statements.Tagging;

namespace Contradict.Inference.Statements;

/// <summary>Makes the statements of one article, paragraph by paragraph.</summary>
internal sealed class StatementBuilder(Article article, SpeakerResolver resolver, SentenceReader reader, AttributionTagger tagger, SpeakerTest test, bool keepsSpans)
{
    private readonly StatementCollector _statements = new(article);
    private readonly List<(Sentence Sentence, int Offset)> _pendingQuotes = [];
    private readonly SpanRecorder? _spans = keepsSpans ? new(article.Text, tagger) : null;
    private (Speaker Speaker, Mention Mention)? _lastSpeaker;

    /// <summary>The attributions so far, in the order in which they were found; none where spans are not kept.</summary>
    public IReadOnlyList<AttributedSpans> Attributions => _spans?.Spans ?? [];

    /// <summary>Adds the statements of the next paragraph.</summary>
    public void Add(ArticleParagraph paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            Add(paragraph, sentence);
        }

        FlushQuotes();
    }

    /// <summary>The statements in the order of their text, numbered from 1.</summary>
    public IReadOnlyList<Statement> Build() => _statements.Build();

    private void Add(ArticleParagraph paragraph, Sentence sentence)
    {
        if (reader.Read(paragraph, sentence) is not { } read)
        {
            return;
        }

        var missed = FindMissed(read);
        if (read.Attributions.Count > 0 && Spoken(read, read.Attributions) is { Count: > 0 } ruled)
        {
            AddAttributed(read, ruled);
        }
        else if (IsQuotation(sentence))
        {
            AddQuotation(paragraph, sentence);
        }
        else if (Spoken(read, LearnedClaims.Of(read, missed)) is { Count: > 0 } learned)
        {
            var before = _statements.Count;
            AddAttributed(read, learned);
            if (_statements.Count == before)
            {
                // What was learned as a claim was too little for one.
                _statements.AddOwn(paragraph.Offset, sentence, new TokenRange(0, sentence.Count));
            }
        }
        else if (read.IsWholeTitle || IsSentence(sentence))
        {
            // "“A.” The mayor left.": whoever acts after A did not say it.
            FlushQuotes();
            _statements.AddOwn(paragraph.Offset, sentence, new TokenRange(0, sentence.Count));
            PassOn(paragraph.Offset, sentence);
            Announce(paragraph.Offset, sentence);
            ForgetAtOpenQuote(sentence);
        }

        resolver.Note(sentence);
    }

    private List<TaggedAttribution> FindMissed(ReadSentence read)
    {
        var codes = new TokenCodes(read.Sentence);
        var found = tagger.Find(codes, read);
        var missed = tagger.Choose(found).ToList();
        _spans?.Add(read, codes, found, missed);
        return missed;
    }

    private List<Attribution> Spoken(ReadSentence read, List<Attribution> attributions) =>
        [.. attributions.Select(attribution => Speaks(read.Sentence, attribution)
            ? IsToldDeed(read.Sentence, attribution) && TellerOf(read.Sentence, attribution) is { } teller ? teller : attribution
            : TellerOf(read.Sentence, attribution)).OfType<Attribution>()];

    // "The mayor asked crews to leave, according to a clerk": it is the clerk who says so.
    private static bool IsToldDeed(Sentence sentence, Attribution attribution) =>
        attribution.KeepsCue && attribution.Stance == ReportingStance.Request && !Enumerable.Range(attribution.Content.Start, Math.Max(0, attribution.Content.End - attribution.Content.Start)).Any(sentence.IsQuoteMark);

    private bool Speaks(Sentence sentence, Attribution attribution) =>
        !IsShown(sentence, attribution) && !IsCommand(sentence, attribution) && (IsSource(sentence, attribution) ?? test.Passes(sentence, attribution.Speaker, resolver.Describe(sentence, attribution.Speaker)));

    // "Ms. Lee showed flashes of wit": what a person shows without "that" is no claim.
    private bool IsShown(Sentence sentence, Attribution attribution) =>
        IsPlain(sentence, attribution, "show") && !sentence.IsQuoteMark(attribution.Content.Start) && !sentence.Is(attribution.Content.Start - 1, ":") && ShowsNothing(resolver.Describe(sentence, attribution.Speaker));

    // "The general ordered crews to leave" is a deed; what a judge orders is a ruling.
    private bool IsCommand(Sentence sentence, Attribution attribution) =>
        IsPlain(sentence, attribution, "order") && !sentence.Is(attribution.Content.Start, "that") && !Rules(resolver.Describe(sentence, attribution.Speaker).Name);

    // The speaker, the verb alone, and what it is about without "that".
    private static bool IsPlain(Sentence sentence, Attribution attribution, string lemma) =>
        attribution.Cue.Length == 1 && sentence[attribution.Cue.Start].Lemma == lemma && !attribution.Speaker.IsEmpty && attribution.Content.Start >= attribution.Cue.End && !sentence.Is(attribution.Content.Start - 1, "that");

    private static bool Rules(string name) =>
        name.Contains("judge", StringComparison.OrdinalIgnoreCase) || name.Contains("court", StringComparison.OrdinalIgnoreCase) || name.EndsWith("tribunal", StringComparison.OrdinalIgnoreCase) || name.EndsWith("jury", StringComparison.OrdinalIgnoreCase);

    private static bool ShowsNothing(Speaker speaker) =>
        speaker.Kind is SpeakerKind.Person or SpeakerKind.UnnamedOfficial || (speaker.Kind == SpeakerKind.Group && speaker.Name.Contains(" and ", StringComparison.Ordinal));

    // "Four chains reported 40 losses each, according to the board": no chain speaks, but the board does.
    private static Attribution? TellerOf(Sentence sentence, Attribution attribution)
    {
        if (attribution.Tellers is not [var teller] || attribution.Content.Start < attribution.Cue.End || !sentence.Is(teller.Start - 2, "according") || attribution.Speaker.Start >= attribution.Content.End || attribution.Speaker.IsEmpty)
        {
            return null;
        }

        var cue = new TokenRange(teller.Start - 2, teller.Start);
        return new Attribution { Speaker = teller, Cue = cue, Stance = ReportingStance.State, Content = new TokenRange(attribution.Speaker.Start, Math.Min(attribution.Content.End, cue.Start)) };
    }

    // "according to figures of the board": whatever a claim accords to is its source, but for a plan or a rule that is kept to.
    private static bool? IsSource(Sentence sentence, Attribution attribution)
    {
        if (!sentence.Is(attribution.Cue.Start, "according") || attribution.Speaker.IsEmpty || SpeakerPhrase.IsNoSpeaker(sentence, attribution.Speaker))
        {
            return null;
        }

        var bare = SpeakerPhrase.WithoutDeterminer(sentence, attribution.Speaker);
        if (bare.IsEmpty)
        {
            return null;
        }

        var core = SpeakerPhrase.Core(sentence, bare);
        return sentence[SpeakerPhrase.Head(sentence, core)].Lemma is not ("plan" or "law" or "rule" or "schedule" or "tradition" or "custom" or "age" or "need" or "size" or "type" or "term" or "script" or "principle" or "standard" or "will" or "wish" or "ability" or "part");
    }

    private void AddAttributed(ReadSentence read, List<Attribution> attributions)
    {
        var (paragraph, sentence) = (read.Paragraph, read.Sentence);
        if (attributions[0].Content.Start >= attributions[0].Cue.End && !sentence.IsQuoted(0) && !sentence.IsQuoteMark(0))
        {
            // "“A.” Then the mayor said: “B.”": A is not the mayor's.
            FlushQuotes();
        }

        AddOwnBefore(paragraph.Offset, sentence, attributions[0]);
        var before = _statements.Count;
        foreach (var attribution in attributions)
        {
            var speaker = WithChain(sentence, attribution, resolver.Resolve(sentence, attribution.Speaker, attribution.Apposition));
            var mention = _statements.MentionOf(paragraph.Offset, sentence, attribution.Speaker);
            var cue = _statements.MentionOf(paragraph.Offset, sentence, attribution.Cue);
            var isKnown = speaker.Name != SpeakerReferences.Unknown;
            foreach (var claim in Claim.Of(read, attribution))
            {
                if (isKnown)
                {
                    _statements.Add(paragraph.Offset, sentence, claim, speaker, mention, cue);
                }
                else if (!attribution.IsTail)
                {
                    // "after she claimed that A": nobody knows who, but A is not the outlet's own.
                    var isAfter = claim.Start >= attribution.Cue.Start && attribution.Content.Start >= attribution.Cue.End;
                    _statements.AddOwn(paragraph.Offset, sentence, isAfter ? claim with { Start = Math.Min(attribution.Cue.Start, attribution.Speaker.Start) } : claim);
                }
            }

            // "“A,” said X, according to Y. “B.”": it is X who goes on.
            if (!isKnown)
            {
                _lastSpeaker = null;
            }
            else if (attributions.Count == 1 || _lastSpeaker is null || !IsAside(sentence, attribution))
            {
                _lastSpeaker = (speaker, mention);
            }

            if (!attribution.Content.IsEmpty && sentence.IsQuoted(Math.Clamp(attribution.Content.End - 2, 0, sentence.Count - 1)))
            {
                FlushQuotes();
            }
        }

        if (_statements.Count == before)
        {
            AddOwnOfTails(paragraph.Offset, sentence, attributions);
        }
    }

    // "The mayor opened the port, urging restraint": the deed is told, though what is urged is no claim.
    private void AddOwnOfTails(int offset, Sentence sentence, List<Attribution> attributions)
    {
        if (attributions.TrueForAll(attribution => attribution.IsTail))
        {
            var boundary = ClauseBoundary.Before(sentence, attributions[0].Cue.Start);
            _statements.AddOwn(offset, sentence, new TokenRange(0, sentence.HasVerb(0, boundary.Cut) ? boundary.Cut : 0));
        }
    }

    // "The senator called it late." before a quotation: whoever acts is likelier to go on than whoever spoke before.
    private void PassOn(int offset, Sentence sentence)
    {
        var subject = MainClause.Subject(sentence, sentence.Count);
        if (subject.IsEmpty || resolver.Describe(sentence, subject) is not { Kind: SpeakerKind.Person } person)
        {
            _lastSpeaker = null;
            return;
        }

        if (person.Name != _lastSpeaker?.Speaker.Name)
        {
            var attribution = new Attribution { Speaker = subject, Cue = subject, Stance = ReportingStance.State, Content = default };
            _lastSpeaker = (WithChain(sentence, attribution, person), _statements.MentionOf(offset, sentence, subject));
        }
    }

    // "The board issued a statement after the vote:": the quotation that follows is not of whoever spoke before.
    private void Announce(int offset, Sentence sentence)
    {
        if (!sentence.Is(sentence.Count - 1, ":"))
        {
            return;
        }

        var subject = MainClause.Subject(sentence, sentence.Count);
        var names = !subject.IsEmpty && !SpeakerPhrase.IsNoSpeaker(sentence, subject);
        _lastSpeaker = names
            ? (WithChain(sentence, new Attribution { Speaker = subject, Cue = subject, Stance = ReportingStance.State, Content = default }, resolver.Resolve(sentence, subject, default)), _statements.MentionOf(offset, sentence, subject))
            : null;
    }

    // "She chimed in, for “the port is open. The railway is too.”": nobody knows for sure who goes on.
    private void ForgetAtOpenQuote(Sentence sentence) =>
        _lastSpeaker = sentence.IsQuoted(sentence.Count - 1) ? null : _lastSpeaker;

    private static bool IsAside(Sentence sentence, Attribution attribution) =>
        sentence[attribution.Cue.Start].Lower is "according" or "per";

    // What stands before the first attribution as a clause of its own is the outlet's: "Trucks came in, while the mayor said …".
    private void AddOwnBefore(int offset, Sentence sentence, Attribution first)
    {
        var start = Math.Min(Math.Min(first.Speaker.Start, first.Cue.Start), first.Content.Start);
        var boundary = ClauseBoundary.Before(sentence, start);
        if (boundary.IsCoordinate && !IsSubordinate(sentence) && sentence.HasVerb(0, boundary.Cut))
        {
            _statements.AddOwn(offset, sentence, new TokenRange(0, boundary.Cut));
        }
    }

    // A longer sentence may have a verb that looks like a noun: "some plan to move back".
    private static bool IsSentence(Sentence sentence) => sentence.HasVerb(0, sentence.Count)
        || (sentence.Count > 8 && sentence.Is(sentence.Count - 1, ".") && Enumerable.Range(0, sentence.Count).Any(sentence.IsVerbal));

    private static bool IsSubordinate(Sentence sentence) =>
        sentence.Is(0, PartOfSpeech.Preposition) || sentence[0].Lower is "when" or "where" or "how" or "why" or "as" or "even";

    private void AddQuotation(ArticleParagraph paragraph, Sentence sentence)
    {
        if (sentence.IsQuoted(sentence.Count - 1) || _pendingQuotes.Count > 0)
        {
            _pendingQuotes.Add((sentence, paragraph.Offset));
        }
        else
        {
            AddLikeLast(paragraph.Offset, sentence);
        }
    }

    private void FlushQuotes()
    {
        foreach (var (sentence, offset) in _pendingQuotes)
        {
            AddLikeLast(offset, sentence);
        }

        _pendingQuotes.Clear();
    }

    private void AddLikeLast(int offset, Sentence sentence)
    {
        var all = Quoted(sentence);
        if (_lastSpeaker is { } last && !HasOtherSubject(sentence, all.End))
        {
            _statements.Add(offset, sentence, all, last.Speaker, last.Mention, null);
        }
        else
        {
            _statements.AddOwn(offset, sentence, all);
        }

        _spans?.Continue(offset, sentence);
    }

    private Speaker WithChain(Sentence sentence, Attribution attribution, Speaker speaker)
    {
        var chain = ImmutableArray.CreateBuilder<string>();
        chain.Add(article.Source);
        if (!attribution.Addressee.IsEmpty && resolver.Addressed(sentence, attribution.Addressee) is { Kind: SpeakerKind.Outlet } agency && agency.Name.Any(char.IsUpper))
        {
            Append(chain, agency.Name);
        }

        // "the mayor said, according to the Wire": the Wire tells it; "the Wire reported, according to the mayor": the mayor told the Wire.
        var isOutlet = speaker.Kind == SpeakerKind.Outlet;
        foreach (var teller in isOutlet ? [] : attribution.Tellers)
        {
            // "according to his decision" adds nobody.
            var name = resolver.Describe(sentence, teller).Name;
            Append(chain, name.StartsWith(speaker.Name + "'s ", StringComparison.Ordinal) ? speaker.Name : name);
        }

        Append(chain, speaker.Name);
        foreach (var relay in isOutlet ? attribution.Tellers.Concat(attribution.Relays) : attribution.Relays)
        {
            // "citing the turmoil at the port": a reason, no source
            var source = resolver.Describe(sentence, relay);
            if (test.Passes(sentence, relay, source))
            {
                Append(chain, source.Name);
            }
        }

        return speaker with { Chain = chain.ToImmutable() };
    }

    private static void Append(ImmutableArray<string>.Builder chain, string name)
    {
        if (!chain.Contains(name))
        {
            chain.Add(name);
        }
    }

    // What stands after the closing mark is not said: "“A,” he went on in a letter."
    private static TokenRange Quoted(Sentence sentence)
    {
        var end = sentence.Count;
        while (end > 0 && !sentence.IsQuoted(end - 1) && !sentence.IsQuoteMark(end - 1))
        {
            end--;
        }

        return new TokenRange(0, end > 0 && sentence.Words(end, sentence.Count) > 1 ? end : sentence.Count);
    }

    // "“A,” a memo of the board reads."
    private static bool HasOtherSubject(Sentence sentence, int start) =>
        start < sentence.Count && NounPhrases.After(sentence, start) is { Length: > 1 } && sentence.HasVerb(start, sentence.Count);

    private static bool IsQuotation(Sentence sentence)
    {
        var quoted = 0;
        for (var index = 0; index < sentence.Count; index++)
        {
            quoted += sentence.IsQuoted(index) || sentence.IsQuoteMark(index) ? 1 : 0;
        }

        return quoted * 10 > sentence.Count * 8 && (sentence.IsQuoteMark(0) || sentence.IsQuoted(0));
    }
}
