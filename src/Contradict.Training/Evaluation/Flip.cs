using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation;

/// <summary>A pair of which two models hold something different.</summary>
/// <param name="Id">The pair's id.</param>
/// <param name="Base">The base's verdict.</param>
/// <param name="New">The other model's verdict.</param>
/// <param name="Label">What the pair is.</param>
public sealed record Flip(string Id, Relation Base, Relation New, Relation Label);
