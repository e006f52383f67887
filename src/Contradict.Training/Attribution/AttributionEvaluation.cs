using Contradict.Inference.Articles;
using Contradict.Inference.Statements;

namespace Contradict.Training.Attribution;

/// <summary>Measures an extractor on annotated texts.</summary>
/// <param name="extractor">Finds the attributions.</param>
public sealed class AttributionEvaluation(StatementExtractor extractor)
{
    /// <summary>The figures over all texts. Each text's first line counts as its title, as in PolNeAR.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellation">Stops the work.</param>
    public AttributionFigures Measure(IEnumerable<AnnotatedText> texts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var sum = new AttributionFigures();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            sum += AttributionScorer.Score(text, extractor.Attributions(ArticleOf(text)));
        }

        return sum;
    }

    /// <summary>The text as an article.</summary>
    internal static Article ArticleOf(AnnotatedText text)
    {
        var end = text.Text.AsSpan().IndexOf('\n');
        var title = end > 0 ? text.Text[..end].Trim() : null;
        return new Article(text.Name, "the outlet", title, null, null, text.Text);
    }
}
