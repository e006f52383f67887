namespace Contradict.Training.Evaluation;

/// <summary>A model by what it says of the pairs of a comparison.</summary>
/// <param name="Name">How it is called in tables, such as <c>news@0.7.0</c>.</param>
/// <param name="Predictions">One prediction a pair, in the order of the pairs.</param>
public sealed record ComparedModel(string Name, IReadOnlyList<Prediction> Predictions);
