namespace Contradict.Inference.Storage;

/// <summary>Two statements by their keys in a store, in the order in which they were judged.</summary>
/// <param name="A">The key of the first.</param>
/// <param name="B">The key of the second.</param>
public readonly record struct StatementPair(long A, long B);
