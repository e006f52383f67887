namespace Contradict.Training.Evaluation.Sets;

/// <summary>A planted contradiction that is not among the first shown.</summary>
/// <param name="Gold">The contradiction's id.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="Cause">Why it is missing.</param>
/// <param name="Rank">Its place, from 1, among all judged pairs by the probability that they contradict; null where it has none.</param>
public sealed record Miss(string Gold, string Matter, MissCause Cause, int? Rank);
