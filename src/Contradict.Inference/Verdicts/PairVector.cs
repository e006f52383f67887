using Contradict.Inference.Encoders;

namespace Contradict.Inference.Verdicts;

/// <summary>The features of one pair.</summary>
/// <param name="Features">The feature vector.</param>
/// <param name="Stopped">The probability that the two bear on each other, where the gate stopped the pair before the encoder; else null.</param>
/// <param name="Encoded">The encoder's reading; null where it was not asked or there is none.</param>
internal readonly record struct PairVector(float[] Features, double? Stopped, EncodedBothWays? Encoded = null);
