namespace Contradict.Inference.Statements.Tagging;

/// <summary>What speaks for a candidate's being an attribution: its cue, its source, its content and the candidates beside it.</summary>
internal sealed class CandidateFeatures
{
    private const int Nowhere = 99;
    private const int NoMargin = -20000;

    private readonly TokenCodes _codes;
    private readonly Sentence _sentence;
    private readonly ReadSentence _read;
    private readonly CueContext _context;
    private readonly CueWords _words;
    private readonly List<CueCandidate> _candidates;
    private readonly List<int> _values = [];

    private CandidateFeatures(TokenCodes codes, ReadSentence read, CueContext context, CueWords words, List<CueCandidate> candidates)
    {
        (_codes, _sentence, _read, _context, _words, _candidates) = (codes, read.Sentence, read, context, words, candidates);
    }

    /// <summary>The features of each candidate of a sentence, in one order.</summary>
    public static List<int[]> Of(TokenCodes codes, ReadSentence read, CueContext context, CueWords words, List<CueCandidate> candidates) =>
        [.. candidates.Select(candidate => new CandidateFeatures(codes, read, context, words, candidates).Of(candidate))];

    private int[] Of(CueCandidate candidate)
    {
        AddCue(candidate);
        AddVerb(candidate.Cue);
        AddSource(candidate.Attribution);
        AddContent(candidate);
        AddRules(candidate.Cue);
        AddOthers(candidate);
        return [.. _values];
    }

    private void AddCue(CueCandidate candidate)
    {
        var cue = candidate.Cue;
        var head = _words[_codes.Lemma(SpanFeatures.HeadOf(_sentence, cue))];
        _values.AddRange([candidate.Most, candidate.Least, candidate.IsDoubtful ? 1 : 0, cue.Length]);
        _values.AddRange([head.Rate, head.Cues, head.Others, Enumerable.Range(cue.Start, cue.Length).Max(token => _words[_codes.Lemma(token)].Rate)]);
        _values.AddRange([1000 * cue.Start / _sentence.Count, _sentence.Count, _sentence.IsQuoted(cue.Start) ? 1 : 0, WordAt(cue.End), KindAt(cue.Start - 1)]);
    }

    private void AddVerb(TokenRange cue)
    {
        var head = SpanFeatures.HeadOf(_sentence, cue);
        var chain = new VerbChain(_sentence, head);
        _values.AddRange([KindAt(head), chain.HasBe ? 1 : 0, chain.IsModal ? 1 : 0, chain.IsNegated ? 1 : 0, chain.IsInfinitive ? 1 : 0, _sentence.IsGerund(head) ? 1 : 0]);
    }

    private void AddSource(TaggedAttribution attribution)
    {
        var (source, cue) = (attribution.Source, attribution.Cue);
        if (source.IsEmpty)
        {
            _values.AddRange([Nowhere, 0, -1, 0, 0, 0]);
            return;
        }

        _values.AddRange([Distance(source, cue), source.Length, KindAt(source.End - 1), source.Start == 0 ? 1 : 0]);
        _values.AddRange([char.IsUpper(_sentence[source.Start].Text[0]) ? 1 : 0, WhoAt(source.Start)]);
    }

    private void AddContent(CueCandidate candidate)
    {
        var (contents, cue) = (candidate.Attribution.Contents, candidate.Cue);
        var longest = contents.MaxBy(range => range.Length);
        var nearest = contents.MinBy(range => Math.Abs(Distance(range, cue)));
        var tokens = contents.SelectMany(range => Enumerable.Range(range.Start, range.Length)).ToList();
        _values.AddRange([contents.Length, tokens.Count, Distance(nearest, cue), WordAt(nearest.Start), KindAt(nearest.Start)]);
        _values.AddRange([1000 * tokens.Count(token => _sentence.IsQuoted(token) || _sentence.IsQuoteMark(token)) / tokens.Count, tokens.Count(_sentence.IsVerbal)]);
        _values.AddRange([_sentence.HasVerb(longest.Start, longest.End) ? 1 : 0, contents.Any(range => _sentence.IsEnd(range.End)) ? 1 : 0, contents[0].Start < cue.Start ? 1 : 0]);
        _values.Add(_read.Attributions.Exists(attribution => Touch(attribution.Content, longest)) ? 1 : 0);
        _values.Add(MostOf(other => other != candidate && other.Attribution.Contents.Any(range => Touch(range, longest))));
    }

    private void AddRules(TokenRange cue)
    {
        var head = SpanFeatures.HeadOf(_sentence, cue);
        var nearest = _read.Attributions.Count == 0 ? Nowhere : _read.Attributions.Min(attribution => Math.Abs(attribution.Cue.Start - cue.Start));
        _values.AddRange([_read.Attributions.Count, nearest, (int)_context.Place(head), (int)_context.Stance(head), _context.IsTitle ? 1 : 0, _context.HasQuote ? 1 : 0]);
    }

    private void AddOthers(CueCandidate candidate)
    {
        _values.Add(_candidates.Count(other => other.Most > candidate.Most));
        _values.Add(MostOf(other => other != candidate && other.Attributes(candidate.Cue.Start)));
        _values.Add(MostOf(other => other != candidate && candidate.Attributes(other.Cue.Start)));
        _values.Add(_candidates.Count(other => other != candidate && Touch(other.Attribution.Source, candidate.Attribution.Source)));
    }

    private int MostOf(Func<CueCandidate, bool> isMeant) => _candidates.Where(isMeant).Select(other => other.Most).DefaultIfEmpty(NoMargin).Max();

    // How many tokens stand between: after the cue from 0 up, before it from -1 down.
    private static int Distance(TokenRange range, TokenRange cue) => range.Start >= cue.End ? range.Start - cue.End : -(cue.Start - range.End) - 1;

    private static bool Touch(TokenRange a, TokenRange b) => a.Start < b.End && b.Start < a.End;

    private int KindAt(int index) => _sentence.Has(index) ? 1 + (int)_sentence[index].PartOfSpeech : 0;

    private int WhoAt(int index) => _sentence[index].Lower switch
    {
        "he" or "she" => 1,
        "they" => 2,
        "i" or "we" => 3,
        "it" => 4,
        "who" => 5,
        "which" or "that" => 6,
        "his" or "her" or "their" or "its" => 7,
        "you" => 8,
        "the" => 9,
        "a" or "an" => 10,
        "many" or "some" or "most" or "people" => 11,
        _ => 0,
    };

    private int WordAt(int index) => !_sentence.Has(index) ? 0 : _sentence.IsQuoteMark(index) ? 1 : _sentence.IsComma(index) ? 2 : _sentence[index].Lower switch
    {
        "that" => 3,
        "to" => 4,
        "of" => 5,
        "for" => 6,
        "about" or "on" or "over" => 7,
        "by" => 8,
        "with" => 9,
        "in" or "at" => 10,
        "whether" or "if" or "how" or "what" or "why" or "who" => 11,
        "as" => 12,
        ":" => 13,
        _ => _sentence.IsPunctuation(index) ? 14 : _sentence.IsVerbal(index) ? 15 : _sentence.IsNominal(index) ? 16 : 17,
    };
}
