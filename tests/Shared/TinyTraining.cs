using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
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
        DirectionalTrees = [Trees],
        DirectionalFolds = 2,
    };

    /// <summary>
    /// Pairs with a direction: what says two things gives each of them, one thing does not give both, and a denial of one contradicts both.
    /// </summary>
    public static IReadOnlyList<LabeledPair> DirectionalPairs { get; } = MakeDirectional();

    public static BundleContent Run(IReadOnlyList<LabeledPair> pairs, TrainingOptions options) =>
        new BundleTraining(Lexicon).Run(pairs, test: [], options, study: false, command: "contradict train");

    /// <summary>The same with a directional stage.</summary>
    public static BundleContent RunDirectional(IReadOnlyList<LabeledPair> directional, TrainingOptions options) =>
        new BundleTraining(Lexicon) { DirectionalPairs = directional }.Run(Pairs, test: [], options, study: false, command: "contradict train");

    private static List<LabeledPair> MakeDirectional()
    {
        var groups = ShippedPairs.ContrastGroups("negation", 40).Where(pair => pair.Label == Relation.Contradict).DistinctBy(pair => pair.Group).ToArray();
        return [.. groups.SelectMany((pair, i) =>
        {
            var (one, other) = (pair.StatementA, groups[(i + 7) % groups.Length].StatementA);
            return new[]
            {
                Made("more", pair, $"{one} {other}", one, Relation.Agree),
                Made("less", pair, one, $"{one} {other}", Relation.Neutral),
                Made("denied", pair, $"{one} {other}", pair.StatementB, Relation.Contradict),
            };
        })];
    }

    private static LabeledPair Made(string what, LabeledPair origin, string premise, string hypothesis, Relation label) =>
        origin with { Id = $"{origin.Group}-{what}", StatementA = premise, StatementB = hypothesis, Label = label, Type = "", File = "premises.csv", Extra = [] };
}
