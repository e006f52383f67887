namespace Contradict.Training.Data;

/// <summary>One part of a split.</summary>
/// <param name="Name">Its name, such as <c>train</c>.</param>
/// <param name="Share">The share of all groups that it should get, above 0 and at most 1.</param>
public sealed record SplitPart(string Name, double Share);
