using Contradict.Inference.Articles;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests;

public sealed class SurroundingsTests(TinyBundle tiny, TinyEncoderBundle encoder)
{
    private const string Text = "The dam burst at dawn. Forty sheep drowned.\n\nThe road is shut.";

    private static readonly Article Article = new("a", "Valley Post", null, null, null, Text);

    private static IReadOnlyList<Statement> Statements { get; } = new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded())).Extract(Article);

    [Fact]
    public void Without_an_encoder_that_tells_sense_nothing_is_said()
    {
        Assert.Null(Of(tiny.Detector));
        Assert.Null(Of(encoder.Detector));
    }

    private static double? Of(ContradictionDetector detector)
    {
        var prepared = new PreparedStatements(detector, [.. Statements.Select(statement => statement.Text)], new PreparedStatement?[Statements.Count]);
        prepared.Require(Enumerable.Range(0, Statements.Count), new ParallelOptions());
        return new Surroundings(detector, Statements, prepared, new Dictionary<string, string> { ["a"] = Text }).Similarity(0, 1);
    }
}
