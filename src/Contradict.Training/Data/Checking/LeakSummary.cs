namespace Contradict.Training.Data.Checking;

/// <summary>What two files or splits have in common.</summary>
/// <param name="First">The file, and the split where there is one, that was read first.</param>
/// <param name="Second">The other.</param>
/// <param name="Rows">Rows of the second with a statement that the first has too.</param>
/// <param name="Groups">Groups that have rows in both.</param>
/// <param name="Near">Rows of the second that introduce a statement nearly the same as one of the first.</param>
public sealed record LeakSummary(string First, string Second, int Rows, int Groups, int Near);
