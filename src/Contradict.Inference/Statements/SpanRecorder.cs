using System.Collections.Immutable;
using Contradict.Inference.Language;
using Contradict.Inference.Statements.Tagging;

namespace Contradict.Inference.Statements;

/// <summary>Keeps the spans of an article's attributions.</summary>
internal sealed class SpanRecorder(string text, AttributionTagger tagger)
{
    private readonly List<AttributedSpans> _spans = [];

    /// <summary>What was recorded, in order.</summary>
    public IReadOnlyList<AttributedSpans> Spans => _spans;

    /// <summary>Records the attributions of a sentence: those of the rules, with cues as wide as learned, then those that were learned.</summary>
    /// <param name="read">The sentence with what the rules found in it.</param>
    /// <param name="codes">Its words.</param>
    /// <param name="found">The cues that were learned.</param>
    /// <param name="learned">The attributions that were learned.</param>
    public void Add(ReadSentence read, TokenCodes codes, FoundCues found, List<TaggedAttribution> learned)
    {
        foreach (var attribution in read.Attributions)
        {
            var cue = found.Cues.Find(range => range.Start <= attribution.Cue.Start && range.End >= attribution.Cue.End);
            cue = cue.IsEmpty ? attribution.Cue : cue;
            Add(read, cue, Widen(attribution, tagger.Attribute(codes, cue).Source), [attribution.Content, attribution.Rest]);
        }

        foreach (var missed in learned)
        {
            Add(read, missed.Cue, missed.Source, [.. missed.Contents]);
        }
    }

    // "Ann Lee, a Dutch diplomat": the rules name the head alone.
    private static TokenRange Widen(Attribution attribution, TokenRange learned)
    {
        var (start, end) = attribution.Speaker;
        return learned.Start < end && start < learned.End ? learned : attribution.Speaker;
    }

    private void Add(ReadSentence read, TokenRange cue, TokenRange source, ReadOnlySpan<TokenRange> contents)
    {
        var (offset, sentence) = (read.Paragraph.Offset, read.Sentence);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        foreach (var content in contents)
        {
            if (Trim(sentence, content) is { IsEmpty: false } range)
            {
                mentions.Add(MentionOf(offset, sentence, range));
            }
        }

        _spans.Add(new AttributedSpans(source.IsEmpty ? null : MentionOf(offset, sentence, source), MentionOf(offset, sentence, cue), mentions.DrainToImmutable()));
    }

    /// <summary>Adds a whole sentence to what the last attribution attributes.</summary>
    public void Continue(int offset, Sentence sentence)
    {
        if (_spans.Count > 0)
        {
            _spans[^1] = _spans[^1] with { Contents = _spans[^1].Contents.Add(MentionOf(offset, sentence, new TokenRange(0, sentence.Count))) };
        }
    }

    private static TokenRange Trim(Sentence sentence, TokenRange range)
    {
        var (start, end) = (Math.Max(0, range.Start), Math.Min(sentence.Count, range.End));
        while (start < end && sentence.IsPunctuation(start) && !sentence.IsQuoteMark(start))
        {
            start++;
        }

        while (end > start && sentence.IsPunctuation(end - 1) && !sentence.IsQuoteMark(end - 1))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private Mention MentionOf(int offset, Sentence sentence, TokenRange range)
    {
        var span = new TextSpan(offset + sentence[range.Start].Span.Start, offset + sentence[range.End - 1].Span.End);
        return new Mention(span.Of(text), span.Start, span.End);
    }
}
