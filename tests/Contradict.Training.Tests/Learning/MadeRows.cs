using Contradict.Inference.Features;
using Contradict.Inference.Verdicts;
using Contradict.Training.Learning;

namespace Contradict.Training.Tests.Learning;

/// <summary>Feature rows whose label can be read off two features, with noise in the others.</summary>
internal static class MadeRows
{
    public static TrainingOptions Options { get; } = new()
    {
        Name = "made",
        Version = "0.1.0",
        Trees = new TreeSettings { Trees = 10, Leaves = 4, LeastPerLeaf = 5 },
        CalibrationShare = 0.25,
    };

    /// <summary>Three rows a group, one of each label.</summary>
    public static List<FeatureRow> Of(int groups, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, groups).SelectMany(group => Labels.Select(label => Row(random, label, $"g{group}")))];
    }

    /// <summary>Rows of what is not about one matter: their third feature is low.</summary>
    public static List<FeatureRow> Cross(int groups, int seed = 2)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, groups).Select(group => Row(random, Relation.Neutral, $"g{group}", matter: 0))];
    }

    private static Relation[] Labels => [Relation.Agree, Relation.Contradict, Relation.Neutral];

    private static FeatureRow Row(Random random, Relation label, string group, float matter = 1)
    {
        var features = new float[PairFeatures.Schema.Count];
        for (var i = 0; i < features.Length; i++)
            features[i] = random.NextSingle();
        features[0] += label == Relation.Neutral ? 0 : 1.5f;
        features[1] += label == Relation.Agree ? 1.5f : 0;
        features[2] += matter;
        return new FeatureRow(features, label, null, "", 1, group);
    }
}
