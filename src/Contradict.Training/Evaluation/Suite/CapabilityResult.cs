using System.Collections.Immutable;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>The outcomes of one capability, or of several taken together.</summary>
/// <param name="Name">The capability.</param>
/// <param name="Outcomes">One a row.</param>
public sealed record CapabilityResult(string Name, ImmutableArray<SuiteOutcome> Outcomes)
{
    /// <summary>The rate over all rows.</summary>
    public PassRate All => PassRate.Of(Outcomes);

    /// <summary>The rate over the rows that ask one kind of test.</summary>
    /// <param name="test">The kind.</param>
    public PassRate Of(CapabilityTest test) => PassRate.Of([.. Outcomes.Where(outcome => outcome.Row.Test == test)]);
}
