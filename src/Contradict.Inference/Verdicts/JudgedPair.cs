using Contradict.Inference.Statements;

namespace Contradict.Inference.Verdicts;

/// <summary>Two statements of an article set and what is held of them.</summary>
/// <param name="Id">The two statements' ids, joined by "~".</param>
/// <param name="A">The first statement.</param>
/// <param name="B">The second statement.</param>
/// <param name="Verdict">The verdict; spans of its reasons count in each statement's own text.</param>
public sealed record JudgedPair(string Id, Statement A, Statement B, Verdict Verdict);
