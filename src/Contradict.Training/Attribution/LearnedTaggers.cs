using Contradict.Inference.Statements.Tagging;

namespace Contradict.Training.Attribution;

/// <summary>What is learned from annotated texts before any candidate is judged.</summary>
/// <param name="Cues">The weights that mark cues.</param>
/// <param name="Spans">The weights that mark a cue's source and content.</param>
/// <param name="Words">How often words are cues.</param>
internal sealed record LearnedTaggers(TaggerWeights Cues, TaggerWeights Spans, CueWords Words)
{
    private const int Epochs = 6;

    /// <summary>Learns from the examples of some texts, in their order.</summary>
    public static LearnedTaggers From(IReadOnlyCollection<AttributionExamples> texts, CancellationToken cancellation) => new(
        new PerceptronTrainer(AttributionTagger.CueLabels).Train([.. texts.SelectMany(text => text.Cues)], Epochs, cancellation),
        new PerceptronTrainer(AttributionTagger.SpanLabels).Train([.. texts.SelectMany(text => text.Spans)], Epochs, cancellation),
        Count(texts));

    /// <summary>The tagger that lets all candidates through that it is sure of.</summary>
    public AttributionTagger Tagger() => new(Cues.Tagger(), Spans.Tagger(), Words, CandidateTrees.None);

    private static CueWords Count(IEnumerable<AttributionExamples> texts)
    {
        var counts = new Dictionary<int, CueWordCount>();
        foreach (var (read, labels) in texts.SelectMany(text => text.Reads.Zip(text.Cues.Select(cue => cue.Labels))))
        {
            var codes = new TokenCodes(read.Sentence);
            for (var token = 0; token < labels.Length; token++)
            {
                var key = CueWords.KeyOf(codes.Lemma(token));
                var count = counts.GetValueOrDefault(key);
                counts[key] = labels[token] == AttributionTagger.Cue ? count with { Cues = count.Cues + 1 } : count with { Others = count.Others + 1 };
            }
        }

        return new CueWords(counts.Where(count => count.Value.Cues > 0).ToDictionary());
    }
}
