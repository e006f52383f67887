using System.Text.Json;
using Xunit;

namespace Contradict.Cli.Tests;

/// <summary>The shipped model on the shipped suite of capabilities.</summary>
public sealed class ShippedSuiteTests(ShippedSuite suite) : IClassFixture<ShippedSuite>
{
    private const int FewestRows = 40;

    private IEnumerable<JsonElement> Capabilities => suite.Json.GetProperty("capabilities").EnumerateArray();

    [Fact]
    public void No_capability_of_the_shipped_model_is_below_its_floor() => suite.Run.AssertDone();

    [Fact]
    public void Each_capability_has_a_floor() =>
        Assert.Equal(JsonShape.Names(suite.Floor), Capabilities.Select(capability => capability.GetProperty("name").GetString()));

    [Fact]
    public void Each_capability_has_forty_rows_or_more() =>
        Assert.All(Capabilities, capability => Assert.True(capability.GetProperty("n").GetInt32() >= FewestRows));

    [Fact]
    public void Each_capability_has_each_kind_of_test() => Assert.All(Capabilities, capability => Assert.Equal(
        ["mft", "invariance", "direction"], capability.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("name").GetString())));

    [Fact]
    public void No_verdict_turns_when_the_statements_are_swapped() => Assert.DoesNotContain(
        suite.Json.GetProperty("failures").EnumerateArray(),
        failure => failure.GetProperty("got").GetString()!.Contains("swapped", StringComparison.Ordinal));
}
