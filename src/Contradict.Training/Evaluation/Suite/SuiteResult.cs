using System.Collections.Immutable;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>A model's outcomes on a whole suite.</summary>
/// <param name="Overall">All outcomes, named <c>overall</c>.</param>
/// <param name="Capabilities">The same by capability, in the suite's order.</param>
public sealed record SuiteResult(CapabilityResult Overall, ImmutableArray<CapabilityResult> Capabilities)
{
    /// <summary>Sorts outcomes by capability.</summary>
    /// <param name="outcomes">The outcomes of a suite.</param>
    public static SuiteResult Of(ImmutableArray<SuiteOutcome> outcomes) => new(
        new CapabilityResult("overall", outcomes),
        [.. outcomes.GroupBy(outcome => outcome.Row.Capability, (name, own) => new CapabilityResult(name, [.. own]))]);
}
