namespace Contradict.Inference.Encoders.Aligned;

/// <summary>What the network says of a pair.</summary>
/// <param name="Forward">Scores of entails, contradicts and neutral for the second given the first.</param>
/// <param name="Backward">The same for the first given the second.</param>
/// <param name="Symmetric">Scores of agree, contradict and apart.</param>
/// <param name="Similarity">How alike the two are as wholes, -1 to 1.</param>
internal sealed record PairScores(float[] Forward, float[] Backward, float[] Symmetric, float Similarity);
