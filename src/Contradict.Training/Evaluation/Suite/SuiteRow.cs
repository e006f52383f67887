using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>One test of a capability.</summary>
/// <param name="Id">Names the row; no other row of the suite has it.</param>
/// <param name="Capability">What is tested: the file's name without folder and extension.</param>
/// <param name="Test">What is asked.</param>
/// <param name="StatementA">The first statement.</param>
/// <param name="StatementB">The second statement.</param>
/// <param name="Label">
/// What a careful reader holds of the pair. Minimum functionality asks for it; an invariance holds it of both pairs, a direction of the
/// first pair, and both for a person who reads the file.
/// </param>
/// <param name="ChangedA">The first statement of the changed pair; <paramref name="StatementA"/> where it stays as it was.</param>
/// <param name="ChangedB">The second statement of the changed pair; <paramref name="StatementB"/> where it stays as it was.</param>
/// <param name="Expected">How the change must move a probability; null unless a direction is asked.</param>
/// <param name="File">The file it was read from.</param>
/// <param name="Line">The line on which it starts, counted from 1.</param>
public sealed record SuiteRow(
    string Id,
    string Capability,
    CapabilityTest Test,
    string StatementA,
    string StatementB,
    Relation Label,
    string ChangedA,
    string ChangedB,
    ExpectedMove? Expected,
    string File,
    int Line)
{
    /// <summary>Whether the row has a second pair.</summary>
    public bool HasChange => Test != CapabilityTest.MinimumFunctionality;

    /// <summary>Every statement of the row; the same text may come more than once.</summary>
    public IEnumerable<string> Statements => [StatementA, StatementB, ChangedA, ChangedB];
}
