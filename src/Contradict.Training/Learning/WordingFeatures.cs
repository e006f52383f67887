using System.Collections.Immutable;
using Contradict.Inference.Features;

namespace Contradict.Training.Learning;

/// <summary>The features that say how alike two statements are worded, not what they say.</summary>
internal static class WordingFeatures
{
    private static readonly ImmutableArray<string> Prefixes =
    [
        "overlap.bigrams", "overlap.order", "overlap.letters",
        "substitution.runs", "substitution.anchored", "length.",
    ];

    private static readonly ImmutableArray<int> Indices =
    [
        .. Enumerable.Range(0, PairFeatures.Schema.Count)
            .Where(feature => Prefixes.Any(prefix => PairFeatures.Schema.Names[feature].StartsWith(prefix, StringComparison.Ordinal))),
    ];

    /// <summary>The row with those features set to 0, so that no tree splits on them.</summary>
    public static FeatureRow Hide(FeatureRow row)
    {
        var features = (float[])row.Features.Clone();
        foreach (var feature in Indices)
            features[feature] = 0;
        return row with { Features = features };
    }
}
