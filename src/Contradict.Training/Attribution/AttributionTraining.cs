using Contradict.Inference.Statements;

namespace Contradict.Training.Attribution;

/// <summary>Learns from annotated texts the weights of the attribution tagger.</summary>
/// <param name="extractor">Its rules come first: what they find is known to the tagger.</param>
public sealed class AttributionTraining(StatementExtractor extractor)
{
    /// <summary>Learns, and writes the weights as the inference library reads them.</summary>
    /// <param name="texts">The annotated texts.</param>
    /// <param name="output">Where the compressed weights are written; stays open.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Run(IEnumerable<AnnotatedText> texts, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(output);
        var examples = new List<(string Text, AttributionExamples Examples)>();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            examples.Add((text.Text, AttributionExamples.Of(text, extractor)));
        }

        var learned = LearnedTaggers.From([.. examples.Select(text => text.Examples)], cancellation);
        var writer = new AttributionWriter();
        writer.Write(learned.Cues);
        writer.Write(learned.Spans);
        writer.Write(learned.Words);
        writer.Write(CandidateTraining.Run(examples, cancellation));
        writer.CopyTo(output);
    }
}
