namespace Contradict.Training.Evaluation;

/// <summary>How well one relation is recognised.</summary>
/// <param name="Precision">Of the pairs called so, the share that are; 0 where none was called so.</param>
/// <param name="Recall">Of the pairs that are so, the share called so; 0 where none is.</param>
/// <param name="F1">Their harmonic mean; 0 where both are 0.</param>
/// <param name="Support">How many pairs are so.</param>
public readonly record struct ClassMetrics(double Precision, double Recall, double F1, int Support);
