namespace Contradict.Training.Data.Checking;

/// <summary>How well a bag of words guesses the labels, by cross-validation.</summary>
/// <param name="Sees">What it sees of each pair: <c>a</c>, <c>b</c> or <c>both</c>.</param>
/// <param name="FoldsBy">What no fold parts: <c>topic</c>, <c>group</c> or <c>statement</c>.</param>
/// <param name="Count">The pairs it was tried on; large sets are sampled by whole topics or groups.</param>
/// <param name="Accuracy">The share guessed right, 0 to 1.</param>
/// <param name="MacroF1">The mean F1 of the labels, 0 to 1.</param>
/// <param name="Chance">The share of the commonest label: what guessing without seeing gets.</param>
public sealed record ProbeResult(string Sees, string FoldsBy, int Count, double Accuracy, double MacroF1, double Chance);
