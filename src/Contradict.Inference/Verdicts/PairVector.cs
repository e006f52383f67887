namespace Contradict.Inference.Verdicts;

/// <summary>The features of one pair.</summary>
/// <param name="Features">The feature vector.</param>
/// <param name="Stopped">The probability that the two bear on each other, where the gate stopped the pair before the encoder; else null.</param>
internal readonly record struct PairVector(float[] Features, double? Stopped);
