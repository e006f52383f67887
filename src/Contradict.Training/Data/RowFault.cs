namespace Contradict.Training.Data;

/// <summary>Why a row of a file cannot be used.</summary>
/// <param name="Code">What kind of fault, one of <see cref="FindingCodes"/>.</param>
/// <param name="File">The file, as the user named it.</param>
/// <param name="Line">The line, counted from 1; null where the fault is of the whole file.</param>
/// <param name="Reason">What is wrong and what was expected.</param>
public sealed record RowFault(string Code, string File, int? Line, string Reason);
