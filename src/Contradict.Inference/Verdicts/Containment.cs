using System.Collections.Immutable;
using Contradict.Inference.Features;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Tells when one statement says the other word for word and in its order, with nothing turned, opposed or clashing: what it
/// contains it cannot contradict.
/// </summary>
internal static class Containment
{
    private const float WholeOrder = 0.8f;
    private static readonly int ExactMost = IndexOf("overlap.exact_max");
    private static readonly int OrderMost = IndexOf("overlap.order_max");

    private static readonly ImmutableArray<int> Against =
    [
        .. new[]
        {
            "negation.turned_count", "negation.opposite_upright", "negation.opposite_turned", "quantities.clash", "quantities.shares_clash",
            "times.clash", "entities.swapped", "modality.open_against_firm", "reporting.against",
        }.Select(IndexOf),
    ];

    /// <summary>Whether the features of a pair show it.</summary>
    public static bool Holds(ReadOnlySpan<float> features) =>
        features[ExactMost] >= 1 && features[OrderMost] >= WholeOrder && !IsOpposed(features);

    /// <summary>Whether anything in the one is turned, opposed, swapped or clashing in the other.</summary>
    public static bool IsOpposed(ReadOnlySpan<float> features)
    {
        foreach (var feature in Against)
        {
            if (features[feature] != 0)
                return true;
        }

        return false;
    }

    private static int IndexOf(string name) => PairFeatures.Schema.Names.IndexOf(name);
}
