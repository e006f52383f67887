using System.Text.Json;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

/// <summary>The shipped model on the shipped suite of capabilities.</summary>
public sealed class ShippedSuiteTests : IDisposable
{
    private const int FewestRows = 40;
    private static readonly string Root = Path.GetDirectoryName(ShippedPairs.Folder)!;
    private static readonly string Suite = Path.Combine(Root, "tests", "capabilities");
    private static readonly string Floor = Path.Combine(Suite, "floor.json");
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task No_capability_of_the_shipped_model_is_below_its_floor() => (await RunAsync("--floor", Floor)).AssertDone();

    [Fact]
    public async Task Each_capability_has_a_floor_and_enough_rows_of_each_kind_of_test()
    {
        (await RunAsync("--json", "suite.json")).AssertDone();
        var capabilities = JsonDocument.Parse(_place.Read("suite.json")).RootElement.GetProperty("capabilities").EnumerateArray().ToList();
        Assert.Equal(
            JsonShape.Names(JsonDocument.Parse(File.ReadAllText(Floor)).RootElement), capabilities.Select(capability => capability.GetProperty("name").GetString()));
        Assert.All(capabilities, capability =>
        {
            Assert.True(capability.GetProperty("n").GetInt32() >= FewestRows);
            Assert.Equal(["mft", "invariance", "direction"], capability.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("name").GetString()));
        });
    }

    [Fact]
    public async Task No_verdict_turns_when_the_statements_are_swapped()
    {
        (await RunAsync("--json", "suite.json")).AssertDone();
        Assert.DoesNotContain("swapped", _place.Read("suite.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_floor_above_the_shipped_model_fails_the_run()
    {
        _place.Write("floor.json", "{\"negation\": 1}");
        var run = await RunAsync("--floor", "floor.json");
        Assert.Equal(ExitCode.Regression, run.Code);
        Assert.StartsWith("contradict: negation passes ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private Task<CliRun> RunAsync(params string[] more) => _place.RunAsync(["evaluate", "--suite", Suite, "--models", Path.Combine(Root, "models"), .. more]);
}
