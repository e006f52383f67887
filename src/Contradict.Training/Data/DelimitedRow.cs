namespace Contradict.Training.Data;

/// <summary>A row of a CSV or TSV file: as many fields as the header has.</summary>
/// <param name="Line">The line on which it starts, counted from 1.</param>
/// <param name="Fields">Its fields as text, without quotes.</param>
internal readonly record struct DelimitedRow(int Line, string[] Fields);
