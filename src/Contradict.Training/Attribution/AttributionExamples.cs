using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Tagging;

namespace Contradict.Training.Attribution;

/// <summary>Turns annotated texts into sentences to learn from.</summary>
internal sealed class AttributionExamples(StatementExtractor extractor)
{
    private const int WidestCue = 8;

    /// <summary>Sentences with their cues labeled.</summary>
    public List<TaggedSentence> Cues { get; } = [];

    /// <summary>Sentences with the source and the content of one cue labeled, a cue each.</summary>
    public List<TaggedSentence> Spans { get; } = [];

    /// <summary>Adds the sentences of a text.</summary>
    public void Add(AnnotatedText text)
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
