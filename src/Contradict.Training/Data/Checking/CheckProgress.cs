namespace Contradict.Training.Data.Checking;

/// <summary>How far a check has come.</summary>
/// <param name="Stage">What is being done, such as <c>reading</c>.</param>
/// <param name="Share">The share of the stage that is done, 0 to 1.</param>
public readonly record struct CheckProgress(string Stage, double Share);
