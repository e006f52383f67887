namespace Contradict.Inference.Pairing;

/// <summary>Two statements that could be about the same matter.</summary>
/// <param name="A">Index of the first statement in the list given, lower than <paramref name="B"/>.</param>
/// <param name="B">Index of the second statement.</param>
/// <param name="Similarity">Cosine of their weighted terms, 0 (no word in common) to 1.</param>
public readonly record struct CandidatePair(int A, int B, double Similarity);
