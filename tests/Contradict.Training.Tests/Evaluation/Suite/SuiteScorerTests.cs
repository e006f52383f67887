using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation.Suite;
using Xunit;
using static Contradict.Training.Tests.Evaluation.Suite.SuiteRows;

namespace Contradict.Training.Tests.Evaluation.Suite;

public sealed class SuiteScorerTests
{
    [Theory]
    [InlineData("agree .7 .2", Relation.Agree, true)]
    [InlineData("agree .7 .2", Relation.Neutral, false)]
    [InlineData("unsure .4 .3", Relation.Agree, false)]
    public void Minimum_functionality_asks_for_the_label(string verdict, Relation label, bool passes) =>
        Assert.Equal(passes, Score(Functionality(verdict, label)).Passed);

    [Theory]
    [InlineData("agree .7 .2", "agree .5 .4", true)]
    [InlineData("agree .7 .2", "contradict .2 .7", false)]
    [InlineData("unsure .4 .3", "unsure .3 .4", true)]
    [InlineData("agree .5 .3", "unsure .4 .3", false)]
    public void Invariance_asks_for_the_same_verdict_and_unsure_is_same_as_unsure_only(string verdict, string changed, bool passes) =>
        Assert.Equal(passes, Score(Invariance(verdict, changed)).Passed);

    [Theory]
    [InlineData(ExpectedMove.ContradictUp, "neutral .2 .5", true)]
    [InlineData(ExpectedMove.ContradictUp, "neutral .2 .32", false)]
    [InlineData(ExpectedMove.ContradictDown, "neutral .2 .1", true)]
    [InlineData(ExpectedMove.ContradictDown, "neutral .2 .5", false)]
    [InlineData(ExpectedMove.AgreeUp, "neutral .4 .3", true)]
    [InlineData(ExpectedMove.AgreeDown, "neutral .1 .3", true)]
    [InlineData(ExpectedMove.AgreeDown, "neutral .4 .3", false)]
    public void A_direction_asks_for_a_move_of_at_least_a_twentieth(ExpectedMove move, string changed, bool passes) =>
        Assert.Equal(passes, Score(Direction("neutral .2 .3", changed, move)).Passed);

    [Fact]
    public void A_row_whose_verdict_turns_when_swapped_fails()
    {
        var row = Functionality("agree .7 .2", Relation.Agree);
        var outcome = SuiteScorer.Score([row], (a, b) => Judge(a == "x" ? "agree .6 .3" : a, b))[0];
        Assert.Equal((false, false), (outcome.IsSymmetric, outcome.Passed));
        Assert.EndsWith("another verdict when swapped", outcome.Got, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_says_what_was_asked_and_what_came()
    {
        var outcome = Score(Invariance("neutral .2 .3", "agree .61 .22"));
        Assert.Equal(("same", "neutral (.20 .30) → agree (.61 .22)"), (outcome.Asked, outcome.Got));
    }

    [Fact]
    public void Rates_are_by_capability_and_kind_of_test()
    {
        SuiteRow[] rows =
        [
            Functionality("agree .7 .2", Relation.Agree, "dates"), Functionality("agree .7 .2", Relation.Neutral, "dates"),
            Functionality("agree .7 .2", Relation.Agree), Invariance("agree .7 .2", "neutral .2 .2"),
        ];
        var result = SuiteResult.Of(SuiteScorer.Score(rows, Judge));
        Assert.Equal([("dates", 0.5), ("scope", 0.5)], result.Capabilities.Select(capability => (capability.Name, capability.All.Rate)));
        Assert.Equal(new PassRate(1, 0), result.Capabilities[1].Of(CapabilityTest.Invariance));
        Assert.Equal(new PassRate(4, 2), result.Overall.All);
    }
}
