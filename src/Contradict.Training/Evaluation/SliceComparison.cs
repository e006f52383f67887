using System.Collections.Immutable;

namespace Contradict.Training.Evaluation;

/// <summary>A model beside the base on the pairs of one slice.</summary>
/// <param name="Column">What the slice is by.</param>
/// <param name="Value">The column's value in it.</param>
/// <param name="Count">Its pairs.</param>
/// <param name="Groups">Its groups.</param>
/// <param name="Metrics">The figures.</param>
public sealed record SliceComparison(string Column, string Value, int Count, int Groups, ImmutableArray<SliceDifference> Metrics);
