using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>A pair that two annotators labeled differently.</summary>
/// <param name="A">The first annotator's row.</param>
/// <param name="B">The second annotator's row; its statements may stand the other way round.</param>
public sealed record Disagreement(LabeledPair A, LabeledPair B);
