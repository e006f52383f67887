namespace Contradict.Training.Evaluation;

/// <summary>A model's figures on the pairs of one slice.</summary>
/// <param name="Column">What the slice is by.</param>
/// <param name="Value">The column's value in it.</param>
/// <param name="Metrics">The figures.</param>
public sealed record SliceMetrics(string Column, string Value, Metrics Metrics);
