namespace Contradict.Training.Data.Checking;

/// <summary>How often a kind of fault was found.</summary>
/// <param name="Code">The kind, one of <see cref="FindingCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Count">How often, those not listed one by one included.</param>
public sealed record FindingCount(string Code, FindingSeverity Severity, int Count);
