using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>A paragraph's tokens, cut into sentences.</summary>
internal sealed class ArticleParagraph
{
    public ArticleParagraph(ImmutableArray<Token> tokens, int offset)
    {
        Reporting = ReportingCueFinder.Find(tokens);
        Offset = offset;
        var quotes = QuoteMarks.Match(tokens);
        var first = 0;
        for (var index = 1; index <= tokens.Length; index++)
        {
            if (index == tokens.Length || tokens[index].Sentence != tokens[first].Sentence)
            {
                Sentences.Add(new Sentence(tokens, quotes, first, index - first));
                first = index;
            }
        }
    }

    /// <summary>Its reporting words.</summary>
    public ImmutableArray<ReportingCue> Reporting { get; }

    /// <summary>Where the paragraph begins in the article's text.</summary>
    public int Offset { get; }

    public List<Sentence> Sentences { get; } = [];
}
