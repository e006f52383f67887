using Contradict.EncoderTraining.Examples;
using Contradict.EncoderTraining.Network;
using Contradict.Inference.Encoders.Aligned;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.EncoderTraining.Tests;

/// <summary>Statements with made-up states, for tests that need no context model.</summary>
internal static class SmallNetwork
{
    private static readonly StatementAnalyzer Analyzer = new(Lexicon.LoadEmbedded());

    public static readonly string[] Texts =
    [
        "The bridge reopened on Monday.",
        "The bridge remains closed, the council said.",
        "At least 41 people were killed in the fire.",
        "The fire killed 33 people.",
        "The minister resigned.",
    ];

    public static StatementStates States() => StatementStates.Of(
        [.. Texts.Select(text => new WordSequence(Analyzer.Analyze(text)))],
        (statement, value) => MathF.Sin((statement * 7919) + (value * 0.37f)));

    public static EncoderExample Pair(int a, int b) => new(a, b, Relation.Agree, ExampleKind.Symmetric, "", 1);

    public static (float[] Forward, float[] Backward, float[] Symmetric) Scores(AlignedNetwork network, PairArrays arrays)
    {
        network.eval();
        using var none = TorchSharp.torch.no_grad();
        var (forward, backward, symmetric) = network.Score(PairBatch.Of(arrays));
        return (forward.data<float>().ToArray(), backward.data<float>().ToArray(), symmetric.data<float>().ToArray());
    }
}
