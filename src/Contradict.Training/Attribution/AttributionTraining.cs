using System.IO.Compression;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Tagging;
using Contradict.Training.Lexicons;

namespace Contradict.Training.Attribution;

/// <summary>Learns from annotated texts the weights of the attribution tagger.</summary>
/// <param name="extractor">Its rules come first: what they find is known to the tagger.</param>
public sealed class AttributionTraining(StatementExtractor extractor)
{
    private const int Epochs = 6;

    /// <summary>Learns, and writes the weights as the inference library reads them.</summary>
    /// <param name="texts">The annotated texts.</param>
    /// <param name="output">Where the compressed weights are written; stays open.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Run(IEnumerable<AnnotatedText> texts, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(output);
        var examples = new AttributionExamples(extractor);
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            examples.Add(text);
        }

        Write(
            output,
            new PerceptronTrainer(AttributionTagger.CueLabels).Train(examples.Cues, Epochs, cancellation),
            new PerceptronTrainer(AttributionTagger.SpanLabels).Train(examples.Spans, Epochs, cancellation));
    }

    private static void Write(Stream output, TaggerWeights cues, TaggerWeights spans)
    {
        var writer = new CompactWriter();
        Write(writer, cues);
        Write(writer, spans);
        using var compressed = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        compressed.Write(writer.Written);
    }

    private static void Write(CompactWriter writer, TaggerWeights weights)
    {
        writer.Write(weights.Labels);
        foreach (var transition in weights.Transitions)
        {
            writer.WriteSigned(transition);
        }

        var places = Enumerable.Range(0, weights.Weights.Length).Where(place => weights.Weights[place] != 0).ToList();
        writer.Write(places.Count);
        var before = 0;
        foreach (var place in places)
        {
            writer.Write(place - before);
            writer.WriteSigned(weights.Weights[place]);
            before = place;
        }
    }
}
