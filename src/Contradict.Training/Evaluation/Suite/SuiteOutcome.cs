using System.Globalization;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Suite;

/// <summary>What a model held of a row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Verdict">The verdict on the pair.</param>
/// <param name="Changed">The verdict on the changed pair; null where the row has none.</param>
/// <param name="IsSymmetric">Whether the swapped statements got the same relation and the same probabilities.</param>
/// <param name="Passed">Whether the row passed; never where it is not symmetric.</param>
public sealed record SuiteOutcome(SuiteRow Row, Verdict Verdict, Verdict? Changed, bool IsSymmetric, bool Passed)
{
    /// <summary>What was asked, in the words of the row: <c>contradict</c>, <c>same</c>, <c>agree_up</c>.</summary>
    public string Asked => Row.Test switch
    {
        CapabilityTest.MinimumFunctionality => RelationNames.Of(Row.Label),
        CapabilityTest.Invariance => "same",
        _ => ExpectedMoves.Of(Row.Expected!.Value),
    };

    /// <summary>What came, with the probabilities of agreement and contradiction: <c>neutral (.20 .31) → agree (.61 .22)</c>.</summary>
    public string Got => (Changed is null ? Describe(Verdict) : $"{Describe(Verdict)} → {Describe(Changed)}")
        + (IsSymmetric ? "" : ", another verdict when swapped");

    private static string Describe(Verdict verdict) => string.Create(
        CultureInfo.InvariantCulture,
        $"{RelationNames.Of(verdict.Relation)} ({verdict.Probability.Agree:.00} {verdict.Probability.Contradict:.00})");
}
