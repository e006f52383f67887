using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>One labeled pair as the trees see it.</summary>
/// <param name="Features">The feature vector.</param>
/// <param name="Label">The relation.</param>
/// <param name="Kind">The kind of a contradiction, where the data names one.</param>
/// <param name="Type">What the label turns on, as the data names it; empty where it does not.</param>
/// <param name="Weight">How much the row counts, above 0.</param>
/// <param name="Group">What ties it to other rows.</param>
public sealed record FeatureRow(float[] Features, Relation Label, ContradictionKind? Kind, string Type, float Weight, string Group);
