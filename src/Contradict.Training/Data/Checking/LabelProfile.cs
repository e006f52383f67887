namespace Contradict.Training.Data.Checking;

/// <summary>How the pairs under one label are written.</summary>
/// <param name="Label">The label's name.</param>
/// <param name="Count">How many pairs.</param>
/// <param name="MeanWordsA">The mean number of words of the first statement.</param>
/// <param name="MeanWordsB">The mean number of words of the second statement.</param>
/// <param name="NegatedShare">The share of pairs with a negation word in either statement, 0 to 1.</param>
/// <param name="MeanOverlap">The mean share of words and word pairs that the two have in common, 0 to 1.</param>
public sealed record LabelProfile(
    string Label, int Count, double MeanWordsA, double MeanWordsB, double NegatedShare, double MeanOverlap);
