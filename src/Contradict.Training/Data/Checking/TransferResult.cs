namespace Contradict.Training.Data.Checking;

/// <summary>How well a bag of words that was trained on some pairs does on others.</summary>
/// <param name="Sees">What it sees of each pair: <c>a</c>, <c>b</c>, <c>both</c>, or <c>both, crossed</c>: each word of A with each of B too.</param>
/// <param name="Slice">Which of the pairs; <c>all</c> for all.</param>
/// <param name="Count">How many.</param>
/// <param name="Accuracy">The share guessed right, 0 to 1.</param>
/// <param name="MacroF1">The mean F1 of the labels, 0 to 1.</param>
/// <param name="ContradictF1">The F1 of contradict, 0 to 1.</param>
public sealed record TransferResult(string Sees, string Slice, int Count, double Accuracy, double MacroF1, double ContradictF1);
