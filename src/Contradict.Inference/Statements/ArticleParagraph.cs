using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>A paragraph's analysis, cut into sentences.</summary>
internal sealed class ArticleParagraph
{
    public ArticleParagraph(StatementAnalysis analysis, int offset)
    {
        Analysis = analysis;
        Offset = offset;
        var quotes = QuoteMarks.Match(analysis.Tokens);
        var first = 0;
        for (var index = 1; index <= analysis.Tokens.Length; index++)
        {
            if (index == analysis.Tokens.Length || analysis.Tokens[index].Sentence != analysis.Tokens[first].Sentence)
            {
                Sentences.Add(new Sentence(analysis.Tokens, quotes, first, index - first));
                first = index;
            }
        }
    }

    public StatementAnalysis Analysis { get; }

    /// <summary>Where the paragraph begins in the article's text.</summary>
    public int Offset { get; }

    public List<Sentence> Sentences { get; } = [];
}
