using System.Collections.Immutable;
using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation.Suite;
using Contradict.Training.Tests.Data;
using Xunit;
using static Contradict.Training.Tests.Evaluation.Suite.SuiteRows;

namespace Contradict.Training.Tests.Evaluation.Suite;

public sealed class SuiteFloorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rate_on_the_floor_is_no_drop() => Assert.Empty(Drops("{\"scope\": 0.6}", passed: 3));

    [Fact]
    public void A_rate_below_the_floor_is_told_with_how_far_it_fell() =>
        Assert.Equal("scope passes .400 of its rows, .200 below its floor of .600", Assert.Single(Drops("{\"scope\": 0.6}", passed: 2)).ToString());

    [Fact]
    public void A_capability_without_a_floor_may_fall() => Assert.Empty(Drops("{}", passed: 0));

    [Fact]
    public void A_floor_for_what_is_not_tested_is_a_fault() =>
        Assert.Equal("sets a floor for dates, of which the suite has no row", Fault("{\"dates\": 0.1}").Reason);

    [Theory]
    [InlineData("[0.5]", null, "holds no JSON object; expected {\"capability\": rate, …}")]
    [InlineData("{\n\"scope\": 0.5", 2, "is not well-formed JSON; expected {\"capability\": rate, …}")]
    [InlineData("{\"scope\": 60}", null, "the floor of scope is 60; expected a number from 0 to 1")]
    [InlineData("{\"scope\": \"0.6\"}", null, "the floor of scope is \"0.6\"; expected a number from 0 to 1")]
    [InlineData("{\"scope\": 0.6, \"scope\": 0.7}", null, "sets the floor of scope twice")]
    public void A_floor_of_another_form_is_a_fault(string text, int? line, string reason)
    {
        var fault = Fault(text);
        Assert.Equal((line, reason), (fault.Line, fault.Reason));
    }

    private InputException Fault(string text) => Assert.Throws<InputException>(() => Drops(text, passed: 5));

    private ImmutableArray<FloorDrop> Drops(string text, int passed)
    {
        var rows = Enumerable.Range(0, 5).Select(i => Functionality("agree .7 .2", i < passed ? Relation.Agree : Relation.Neutral));
        return SuiteFloor.Read(_folder.Write("floor.json", text)).Drops(SuiteResult.Of(SuiteScorer.Score(rows, Judge)));
    }
}
