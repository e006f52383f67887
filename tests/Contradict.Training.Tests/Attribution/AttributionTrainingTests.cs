using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Tagging;
using Contradict.Training.Attribution;
using Xunit;

namespace Contradict.Training.Tests.Attribution;

public sealed class AttributionTrainingTests
{
    private static readonly StatementAnalyzer Analyzer = new(Lexicon.LoadEmbedded());

    [Fact]
    public void What_was_annotated_is_learned()
    {
        var texts = Corpus();
        var extractor = new StatementExtractor(Analyzer, AttributionTagger.Read(new MemoryStream(Learn(texts))));
        Assert.Equal(1, new AttributionEvaluation(extractor).Measure(texts, TestContext.Current.CancellationToken).All.Recall);
    }

    [Fact]
    public void The_same_texts_give_the_same_bytes() => Assert.Equal(Learn(Corpus()), Learn(Corpus()));

    [Fact]
    public void Trees_are_learned_from_enough_candidates_that_are_attributions_and_that_are_none() =>
        Assert.NotEmpty(LearnTrees(Disputed()).Trees);

    [Fact]
    public void The_same_texts_give_the_same_trees() =>
        Assert.Equal(LearnTrees(Disputed()).Trees.SelectMany(tree => tree.Leaves), LearnTrees(Disputed()).Trees.SelectMany(tree => tree.Leaves));

    private static CandidateTrees LearnTrees(IEnumerable<AnnotatedText> texts)
    {
        var extractor = new StatementExtractor(Analyzer);
        return CandidateTraining.Run([.. texts.Select(text => (text.Text, AttributionExamples.Of(text, extractor)))], TestContext.Current.CancellationToken);
    }

    // The same words, but every fifth text leaves them unmarked.
    private static IEnumerable<AnnotatedText> Disputed() =>
        Enumerable.Range(0, 400).Select(number => Annotate($"port {number}")).Select((text, number) => number % 5 != 0 ? text : text with { Attributions = [] });

    private static byte[] Learn(IEnumerable<AnnotatedText> texts)
    {
        using var output = new MemoryStream();
        new AttributionTraining(new StatementExtractor(Analyzer)).Run(texts, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    // A word that attributes nowhere else: "X frobbed that Y".
    private static List<AnnotatedText> Corpus() => [.. new[] { "bridge", "port", "road", "school" }.Select(Annotate)];

    private static AnnotatedText Annotate(string place)
    {
        var text = $"Notes.\n\nThe clerk frobbed that the {place} was closed.";
        return new AnnotatedText(place, text, [new([SpanOf("The clerk")], [SpanOf("frobbed")], [SpanOf($"the {place} was closed")])]);

        TextSpan SpanOf(string words)
        {
            var start = text.IndexOf(words, StringComparison.Ordinal);
            return new TextSpan(start, start + words.Length);
        }
    }
}
