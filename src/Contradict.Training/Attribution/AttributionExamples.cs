using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Tagging;

namespace Contradict.Training.Attribution;

/// <summary>An annotated text's sentences to learn from.</summary>
internal sealed class AttributionExamples
{
    private const int WidestCue = 8;

    /// <summary>The sentences with what the rules find in them.</summary>
    public List<ReadSentence> Reads { get; } = [];

    /// <summary>The same sentences with their cues labeled.</summary>
    public List<TaggedSentence> Cues { get; } = [];

    /// <summary>Sentences with the source and the content of one cue labeled, a cue each.</summary>
    public List<TaggedSentence> Spans { get; } = [];

    /// <summary>The sentences of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extractor">Finds its sentences.</param>
    public static AttributionExamples Of(AnnotatedText text, StatementExtractor extractor)
    {
        var examples = new AttributionExamples();
        examples.Add(text, extractor);
        return examples;
    }

    private void Add(AnnotatedText text, StatementExtractor extractor)
    {
        foreach (var read in extractor.Sentences(AttributionEvaluation.ArticleOf(text)))
        {
            var codes = new TokenCodes(read.Sentence);
            var cues = text.Attributions.Select(attribution => (Tokens: TokensIn(read, attribution.Cue), Attribution: attribution)).Where(cue => cue.Tokens.Count > 0).ToList();
            var labels = new int[read.Sentence.Count];
            foreach (var token in cues.SelectMany(cue => cue.Tokens))
            {
                labels[token] = AttributionTagger.Cue;
            }

            Reads.Add(read);
            Cues.Add(new TaggedSentence(CueFeatures.Of(codes, new CueContext(read)), labels));
            foreach (var (tokens, attribution) in cues)
            {
                AddSpans(read, codes, tokens, attribution);
            }
        }
    }

    private void AddSpans(ReadSentence read, TokenCodes codes, List<int> cue, AnnotatedAttribution attribution)
    {
        var range = new TokenRange(cue[0], cue[^1] + 1);
        if (range.Length > WidestCue)
        {
            return;
        }

        var labels = new int[read.Sentence.Count];
        Label(labels, TokensIn(read, attribution.Content), AttributionTagger.Content);
        Label(labels, TokensIn(read, attribution.Source), AttributionTagger.Source);
        Label(labels, cue, 0);
        Spans.Add(new TaggedSentence(SpanFeatures.Of(codes, range), labels));
    }

    private static void Label(int[] labels, List<int> tokens, int label) => tokens.ForEach(token => labels[token] = label);

    private static List<int> TokensIn(ReadSentence read, IEnumerable<TextSpan> spans)
    {
        var tokens = new List<int>();
        for (var index = 0; index < read.Sentence.Count; index++)
        {
            var token = read.Sentence[index].Span.Shift(read.Paragraph.Offset);
            if (spans.Any(token.Overlaps))
            {
                tokens.Add(index);
            }
        }

        return tokens;
    }
}
