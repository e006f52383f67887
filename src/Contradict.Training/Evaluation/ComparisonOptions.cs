using System.Collections.Immutable;

namespace Contradict.Training.Evaluation;

/// <summary>How models are compared.</summary>
public sealed record ComparisonOptions
{
    /// <summary>How often the groups are drawn anew, and as often swapped.</summary>
    public int Resamples { get; init; } = 2_000;

    /// <summary>Fixes the random draws: the same seed gives the same intervals and p-values on every machine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The columns to slice by; see <see cref="PairSlicer"/>.</summary>
    public ImmutableArray<string> SliceColumns { get; init; } = ["form", "type", "overlap"];

    /// <summary>Slices with fewer pairs are left out.</summary>
    public int SmallestSlice { get; init; } = 20;
}
