namespace Contradict.Training.Evaluation.Suite;

/// <summary>How many of some tests were passed.</summary>
/// <param name="Count">How many tests there are.</param>
/// <param name="Passed">How many of them were passed.</param>
public readonly record struct PassRate(int Count, int Passed)
{
    /// <summary>The share that was passed, 0 to 1; NaN where there is no test.</summary>
    public double Rate => (double)Passed / Count;

    /// <summary>The rate of some outcomes.</summary>
    /// <param name="outcomes">The outcomes.</param>
    public static PassRate Of(IReadOnlyCollection<SuiteOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return new PassRate(outcomes.Count, outcomes.Count(outcome => outcome.Passed));
    }
}
