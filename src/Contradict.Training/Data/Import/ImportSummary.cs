namespace Contradict.Training.Data.Import;

/// <summary>What became of the rows of an import.</summary>
/// <param name="Pairs">Pairs written.</param>
/// <param name="Agree">How many of them agree.</param>
/// <param name="Contradict">How many of them contradict.</param>
/// <param name="Neutral">How many of them are neutral.</param>
/// <param name="LeftOut">Rows that have no label or no evidence by their authors' intent.</param>
/// <param name="Malformed">Faults reported; what they are about was not written.</param>
public sealed record ImportSummary(int Pairs, int Agree, int Contradict, int Neutral, int LeftOut, int Malformed);
