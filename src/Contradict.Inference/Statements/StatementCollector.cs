using Contradict.Inference.Articles;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Collects the statements of one article.</summary>
internal sealed class StatementCollector(Article article)
{
    private readonly List<Statement> _statements = [];
    private readonly HashSet<TextSpan> _seen = [];

    /// <summary>The number of statements so far.</summary>
    public int Count => _statements.Count;

    /// <summary>The statements in the order of their text, numbered from 1.</summary>
    public IReadOnlyList<Statement> Build()
    {
        _statements.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End));
        return [.. _statements.Select((statement, index) => statement with { Id = $"{article.Id}#{index + 1}" })];
    }

    /// <summary>Adds a claim of the outlet itself.</summary>
    public void AddOwn(int offset, Sentence sentence, TokenRange range)
    {
        var outlet = new Speaker(article.Source, SpeakerKind.Outlet, null, [article.Source]);
        Add(offset, sentence, range, outlet, null, null);
    }

    /// <summary>Adds the claim in the range, trimmed; fragments, questions, courtesies and what was added before are left out.</summary>
    public void Add(int offset, Sentence sentence, TokenRange range, Speaker speaker, Mention? mention, Mention? cue)
    {
        var claim = range.IsEmpty ? range : Claim.Trim(sentence, range);
        if (claim.IsEmpty || !(cue is null ? sentence.Words(claim.Start, claim.End) >= Claim.FewestWords : Claim.IsLongEnough(sentence, claim)) || IsQuestion(sentence, claim) || Courtesy.Is(sentence, claim))
        {
            return;
        }

        var span = Span(offset, sentence, claim);
        if (_seen.Add(span))
        {
            _statements.Add(new Statement
            {
                Id = "",
                ArticleId = article.Id,
                Source = article.Source,
                Published = article.Published,
                Speaker = speaker,
                Mention = mention,
                Cue = cue,
                Text = span.Of(article.Text),
                Start = span.Start,
                End = span.End,
            });
        }
    }

    private static bool IsQuestion(Sentence sentence, TokenRange claim)
    {
        var index = claim.End;
        while (index < sentence.Count && (sentence.IsQuoteMark(index) || sentence.Is(index, ")")))
        {
            index++;
        }

        // "asks, “A?” before leaving"
        var asks = sentence[claim.Start].Lemma == "ask" && sentence.IsQuoteMark(claim.End - 1) && sentence.Is(claim.End - 2, "?");
        return asks || sentence.Is(index, "?") || sentence.Is(claim.End - 1, "?");
    }

    /// <summary>The words of the range.</summary>
    public Mention MentionOf(int offset, Sentence sentence, TokenRange range)
    {
        var span = Span(offset, sentence, range);
        return new Mention(span.Of(article.Text), span.Start, span.End);
    }

    private static TextSpan Span(int offset, Sentence sentence, TokenRange range) =>
        new(offset + sentence[range.Start].Span.Start, offset + sentence[range.End - 1].Span.End);
}
