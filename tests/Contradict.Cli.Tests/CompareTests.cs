using System.Text.Json;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class CompareTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task It_prints_the_figures_of_both_and_the_verdicts_that_changed()
    {
        var run = await CompareAsync(10, 28);
        run.AssertDone();
        Assert.StartsWith("new.csv against base.csv on 30 pairs\n", run.Out, StringComparison.Ordinal);
        Assert.Matches("(?m)^ *macro f1 +0\\.332 +0\\.933", run.Out);
        Assert.Contains("18 verdicts changed: 18 now right, 0 now wrong", run.Out, StringComparison.Ordinal);
        Assert.Contains("p10: neutral → contradict (label contradict)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_has_exactly_the_promised_names()
    {
        var run = await CompareAsync(10, 28, "--json", "comparison.json");
        run.AssertDone();
        var json = JsonDocument.Parse(_place.Read("comparison.json")).RootElement;
        Assert.Equal(["signature", "base", "models"], JsonShape.Names(json));
        Assert.EndsWith($"\n{json.GetProperty("signature").GetString()}\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("base.csv", json.GetProperty("base").GetString());
        var model = Assert.Single(json.GetProperty("models").EnumerateArray());
        Assert.Equal(["name", "metrics", "flips", "slices"], JsonShape.Names(model));
        Assert.Equal("new.csv", model.GetProperty("name").GetString());
        Assert.All(model.GetProperty("metrics").EnumerateArray(), metric => Assert.Equal(
            ["name", "base", "value", "difference", "low", "high", "p", "p_adjusted"], JsonShape.Names(metric)));
        Assert.Equal(18, model.GetProperty("flips").GetArrayLength());
        Assert.All(model.GetProperty("flips").EnumerateArray(), flip => Assert.Equal(["id", "base", "new", "label"], JsonShape.Names(flip)));
    }

    [Theory]
    [InlineData(28, 10, ExitCode.Regression)]
    [InlineData(10, 28, ExitCode.Done)]
    [InlineData(20, 20, ExitCode.Done)]
    [InlineData(21, 20, ExitCode.Done)]
    public async Task Only_a_sure_loss_is_a_regression(int right, int newRight, int code)
    {
        var run = await CompareAsync(right, newRight, "--fail-on-regression", "--json", "comparison.json");
        Assert.Equal(code, run.Code);
        Assert.Equal(code == ExitCode.Regression, run.Error.StartsWith("contradict: new.csv is worse than base.csv: ", StringComparison.Ordinal));
        Assert.Contains("comparison.json", _place.Files());
    }

    [Fact]
    public async Task Without_being_asked_a_regression_is_no_failure() => (await CompareAsync(28, 10)).AssertDone();

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes()
    {
        await CompareAsync(28, 20, "--json", "one.json");
        await CompareAsync(28, 20, "--json", "two.json");
        Assert.Equal(_place.Read("one.json"), _place.Read("two.json"));
    }

    [Fact]
    public async Task Predictions_may_be_named_by_their_option()
    {
        var run = await _place.RunAsync(
            "compare", Predicted.Write(_place, "base.csv", 10), "--predictions", Predicted.Write(_place, "new.csv", 28), "--on", Predicted.Pairs(_place));
        run.AssertDone();
        Assert.StartsWith("new.csv against base.csv", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_compared_with_itself_changes_no_verdict()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs.Take(60));
        var run = await _place.RunAsync("compare", tiny.Folder, "tiny@0.1.0", "--models", tiny.Models, "--on", "pairs.csv", "--fail-on-regression");
        run.AssertDone();
        Assert.Contains("0 verdicts changed", run.Out, StringComparison.Ordinal);
    }

    private Task<CliRun> CompareAsync(int right, int newRight, params string[] more) => _place.RunAsync(
    [
        "compare", Predicted.Write(_place, "base.csv", right), Predicted.Write(_place, "new.csv", newRight), "--on", Predicted.Pairs(_place), .. more,
    ]);
}
