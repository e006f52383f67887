using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Keeps the spans of an article's attributions.</summary>
internal sealed class SpanRecorder(string text)
{
    private readonly List<AttributedSpans> _spans = [];

    /// <summary>What was recorded, in order.</summary>
    public IReadOnlyList<AttributedSpans> Spans => _spans;

    /// <summary>Records an attribution.</summary>
    /// <param name="offset">Where the sentence's paragraph begins.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="attribution">The attribution.</param>
    public void Add(int offset, Sentence sentence, Attribution attribution)
    {
        var contents = new[] { attribution.Content, attribution.Rest }
            .Select(range => Trim(sentence, range))
            .Where(range => !range.IsEmpty)
            .Select(range => MentionOf(offset, sentence, range));
        var source = attribution.Speaker.IsEmpty ? null : MentionOf(offset, sentence, attribution.Speaker);
        _spans.Add(new AttributedSpans(source, MentionOf(offset, sentence, attribution.Cue), [.. contents]));
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
