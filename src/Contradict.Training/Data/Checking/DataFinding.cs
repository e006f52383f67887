namespace Contradict.Training.Data.Checking;

/// <summary>One fault of labeled pairs.</summary>
/// <param name="Code">What kind of fault, one of <see cref="FindingCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">The file; null where it is of all files together.</param>
/// <param name="Line">The line, counted from 1; null where it is of a whole file.</param>
/// <param name="Message">What was found, in one sentence without a closing period.</param>
public sealed record DataFinding(string Code, FindingSeverity Severity, string? File, int? Line, string Message);
