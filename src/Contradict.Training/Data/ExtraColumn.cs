namespace Contradict.Training.Data;

/// <summary>A column of a labeled pair that the format does not know; it is kept as it came.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Value">The text in it; empty where the row has none.</param>
public readonly record struct ExtraColumn(string Name, string Value);
