using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Learning;

namespace Contradict.Tests.Shared;

/// <summary>Training in seconds: a few hundred shipped pairs, few and small trees.</summary>
internal static class TinyTraining
{
    private static readonly TreeSettings Trees = new() { Trees = 20, Leaves = 8, LeastPerLeaf = 5, LearningRate = 0.2 };

    public static Lexicon Lexicon { get; } = Lexicon.LoadEmbedded();

    /// <summary>Enough contradictions of two kinds for a model of each.</summary>
    public static IReadOnlyList<LabeledPair> Pairs { get; } =
    [
        .. ShippedPairs.ContrastGroups("number", 50),
        .. ShippedPairs.ContrastGroups("negation", 50),
        .. ShippedPairs.Octets(12),
    ];

    public static TrainingOptions Options { get; } = new()
    {
        Name = "tiny",
        Version = "0.1.0",
        Created = "2026-01-01",
        Trees = Trees,
        KindTrees = Trees with { Trees = 5 },
        CrossPairs = 1,
    };

    public static BundleContent Run(IReadOnlyList<LabeledPair> pairs, TrainingOptions options) =>
        new BundleTraining(Lexicon).Run(pairs, test: [], options, study: false, command: "contradict train");
}
