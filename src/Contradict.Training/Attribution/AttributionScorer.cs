using Contradict.Inference.Language;
using Contradict.Inference.Statements;

namespace Contradict.Training.Attribution;

/// <summary>Compares the attributions found in a text with those that a person marked.</summary>
public static class AttributionScorer
{
    /// <summary>The figures of one text.</summary>
    /// <param name="text">The text and its annotation.</param>
    /// <param name="found">What was found in it.</param>
    public static AttributionFigures Score(AnnotatedText text, IReadOnlyList<AttributedSpans> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var tokens = new SpanTokens(text.Text);
        var annotated = text.Attributions.Select(item => new AttributionTokens(tokens.In(item.Source), tokens.In(item.Cue), tokens.In(item.Content))).ToList();
        var predicted = found.Select(item => new AttributionTokens(tokens.In(Spans(item.Source)), tokens.In(Spans(item.Cue)), tokens.In(item.Contents.SelectMany(Spans)))).ToList();
        return Score(predicted, annotated);
    }

    private static AttributionFigures Score(List<AttributionTokens> predicted, List<AttributionTokens> annotated)
    {
        var matches = AttributionTokens.Match(predicted, annotated);
        return new AttributionFigures
        {
            CueExact = Count(matches, (a, b) => a.Cue.SetEquals(b.Cue)),
            Cue = Count(matches, (_, _) => true),
            Source = Count(matches, (a, b) => Touch(a.Source, b.Source)),
            Content = Count(matches, (a, b) => Touch(a.Content, b.Content)),
            All = Count(matches, (a, b) => Touch(a.Source, b.Source) && Touch(a.Content, b.Content)),
            CueTokens = Tokens(item => item.Cue),
            SourceTokens = Tokens(item => item.Source),
            ContentTokens = Tokens(item => item.Content),
        };

        SpanFigures Count(List<(AttributionTokens Predicted, AttributionTokens Annotated)> pairs, Func<AttributionTokens, AttributionTokens, bool> isRight) =>
            new(pairs.Count(pair => isRight(pair.Predicted, pair.Annotated)), predicted.Count, annotated.Count);

        SpanFigures Tokens(Func<AttributionTokens, HashSet<int>> part)
        {
            var shared = predicted.Sum(a => annotated.Sum(b => (long)part(a).Count(part(b).Contains)));
            return new SpanFigures(shared, predicted.Sum(a => (long)part(a).Count), annotated.Sum(b => (long)part(b).Count));
        }
    }

    private static bool Touch(HashSet<int> a, HashSet<int> b) => a.Overlaps(b) || (a.Count == 0 && b.Count == 0);

    private static IEnumerable<TextSpan> Spans(Mention? mention) => mention is null ? [] : [new TextSpan(mention.Start, mention.End)];
}
