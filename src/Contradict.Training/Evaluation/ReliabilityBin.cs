namespace Contradict.Training.Evaluation;

/// <summary>The pairs whose likeliest relation has a probability within one tenth of the scale.</summary>
/// <param name="Low">The tenth's lower end, from 0 to 0.9.</param>
/// <param name="Count">How many pairs.</param>
/// <param name="Confidence">Their mean probability of the likeliest relation; 0 where there are none.</param>
/// <param name="Accuracy">The share whose likeliest relation is right; 0 where there are none.</param>
public readonly record struct ReliabilityBin(double Low, int Count, double Confidence, double Accuracy);
