using System.Collections.Immutable;

namespace Contradict.Training.Evaluation;

/// <summary>A model beside the base.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Metrics">Every figure, in the order of <see cref="Metric.All"/>.</param>
/// <param name="McNemar">The exact test on single pairs.</param>
/// <param name="Flips">The pairs whose verdict changed, in the order of the pairs.</param>
/// <param name="Slices">The same on slices.</param>
public sealed record ModelComparison(
    string Name,
    ImmutableArray<MetricDifference> Metrics,
    McNemar McNemar,
    ImmutableArray<Flip> Flips,
    ImmutableArray<SliceComparison> Slices);
