using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>One labeled pair as the trees see it.</summary>
/// <param name="Features">The feature vector.</param>
/// <param name="Label">The relation.</param>
/// <param name="Kind">The kind of a contradiction, where the data names one.</param>
/// <param name="Weight">How much the row counts, above 0.</param>
/// <param name="Group">What ties it to other rows.</param>
public sealed record FeatureRow(float[] Features, Relation Label, ContradictionKind? Kind, float Weight, string Group);
