namespace Contradict.Training.Data;

/// <summary>What one part of a split holds.</summary>
/// <param name="Name">The part's name.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Components">Its sets of rows that stay together: groups, and groups tied by a statement they share.</param>
/// <param name="Agree">Rows labeled agree.</param>
/// <param name="Contradict">Rows labeled contradict.</param>
/// <param name="Neutral">Rows labeled neutral.</param>
public sealed record SplitPartSummary(string Name, int Rows, int Components, int Agree, int Contradict, int Neutral);
