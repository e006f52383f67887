namespace Contradict.Inference.Models;

/// <summary>What the stages for article sets hold of a pair by its words alone, calibrated.</summary>
/// <param name="Matter">That the two are about one matter, in log-odds.</param>
/// <param name="Bearing">That they bear on one matter by the first stage, in log-odds.</param>
/// <param name="Agreement">That they agree if so, in log-odds.</param>
/// <param name="Contradiction">That they contradict by the model of contradiction, in log-odds; 0 where the bundle has none.</param>
/// <param name="Joined">That they contradict by the stages and that model together, in log-odds.</param>
/// <param name="Agree">The probability that they agree by the stages, 0 to 1.</param>
public readonly record struct StageLogOdds(double Matter, double Bearing, double Agreement, double Contradiction, double Joined, double Agree);
