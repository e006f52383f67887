using System.Text.Json;
using Contradict.Inference.Models;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class DirectionalTests(TinyBundle tiny, DirectionalBundle directed) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Evaluating_from_premise_to_hypothesis_tells_the_directions_apart()
    {
        LabeledPairWriter.WriteFile(_place.File("premises.csv"), TinyTraining.DirectionalPairs);
        (await _place.RunAsync("evaluate", "premises.csv", "--directional", "--model", directed.Folder, "--json", "directed.json")).AssertDone();
        (await _place.RunAsync("evaluate", "premises.csv", "--model", directed.Folder, "--json", "symmetric.json")).AssertDone();
        Assert.True(Metric("directed.json", "accuracy") > 0.8);
        Assert.True(Metric("symmetric.json", "accuracy") < Metric("directed.json", "accuracy"));
    }

    [Fact]
    public async Task Figures_read_from_premise_to_hypothesis_say_so()
    {
        LabeledPairWriter.WriteFile(_place.File("premises.csv"), TinyTraining.DirectionalPairs);
        var run = await _place.RunAsync("evaluate", "premises.csv", "--directional", "--model", directed.Folder);
        run.AssertDone();
        Assert.Contains("\nagree is that B follows from A\n", run.Out, StringComparison.Ordinal);
        Assert.Matches("(?m)^calibration error over 15 bins: [01]?\\.\\d{3}$", run.Out);
        Assert.EndsWith("|read:a_to_b\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_without_the_stage_is_named()
    {
        LabeledPairWriter.WriteFile(_place.File("premises.csv"), TinyTraining.DirectionalPairs);
        var run = await _place.RunAsync("evaluate", "premises.csv", "--directional", "--model", tiny.Folder);
        run.AssertBadInput("tiny@0.1.0");
        Assert.Contains("no directional stage", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_classes_leave_out_what_is_neutral()
    {
        Predicted.Write(_place, "some.csv", right: 21);
        var run = await _place.RunAsync("evaluate", Predicted.Pairs(_place), "--predictions", "some.csv", "--two-class", "--json", "figures.json");
        run.AssertDone();
        Assert.Contains("\nleft out as neutral: 10\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("F1 neutral", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("|classes:2\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(20, Metric("figures.json", "count"));
        Assert.Equal(0.7, Metric("figures.json", "accuracy"), 1e-12);
        Assert.Equal(0.7, Metric("figures.json", "macroF1"), 1e-12);
    }

    [Fact]
    public async Task Two_classes_of_nothing_but_neutral_are_refused()
    {
        _place.Write("neutral.csv", "id,statement_a,statement_b,label\nn1,It rained.,The mill is old.,neutral\n");
        (await _place.RunAsync("evaluate", "neutral.csv", "--two-class", "--model", tiny.Folder)).AssertBadInput("neutral.csv");
    }

    [Fact]
    public async Task Training_with_directional_pairs_adds_the_stage()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs);
        LabeledPairWriter.WriteFile(_place.File("premises.csv"), TinyTraining.DirectionalPairs);
        var run = await _place.RunAsync("train", "pairs.csv", "--name", "both", "--version", "0.1.0", "--directional-pairs", "premises.csv");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches("(?m)^directional\\.crossValidated\\.macroF1 0\\.\\d{3}$", run.Out);
        Assert.Contains("--directional-pairs premises.csv", _place.Read("models/both/0.1.0/card.md"), StringComparison.Ordinal);
        (await _place.RunAsync("models", "verify", "both")).AssertDone();
        (await _place.RunAsync("evaluate", "premises.csv", "--directional", "--model", "both")).AssertDone();
    }

    [Fact]
    public async Task Directional_pairs_alone_give_a_whole_bundle()
    {
        LabeledPairWriter.WriteFile(_place.File("premises.csv"), TinyTraining.DirectionalPairs);
        var run = await _place.RunAsync("train", "premises.csv", "--directional", "--name", "alone", "--version", "0.1.0");
        Assert.Equal(ExitCode.Done, run.Code);
        var manifest = Bundle.Load(_place.File("models/alone/0.1.0")).Manifest;
        Assert.Equal(manifest.Data, manifest.DirectionalData! with { Sets = manifest.Data.Sets });
        (await _place.RunAsync("judge", "It rained.", "It did not rain.", "--model", "alone")).AssertDone();
    }

    [Fact]
    public async Task Measuring_on_a_group_of_the_directional_pairs_is_refused()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs.Take(60));
        LabeledPairWriter.WriteFile(_place.File("premises.csv"), TinyTraining.DirectionalPairs);
        LabeledPairWriter.WriteFile(_place.File("test.csv"), TinyTraining.DirectionalPairs.TakeLast(3));
        (await _place.RunAsync("train", "pairs.csv", "--name", "both", "--version", "0.1.0", "--directional-pairs", "premises.csv", "--test", "test.csv"))
            .AssertBadInput("test.csv:2");
    }

    [Fact]
    public async Task Too_few_directional_pairs_are_told_with_their_file()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs);
        LabeledPairWriter.WriteFile(_place.File("premises.csv"), TinyTraining.DirectionalPairs.Take(3));
        var run = await _place.RunAsync("train", "pairs.csv", "--name", "both", "--version", "0.1.0", "--directional-pairs", "premises.csv");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.StartsWith("contradict: pairs.csv, premises.csv: cannot be trained on: ", run.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judging_says_which_statement_follows()
    {
        var pair = TinyTraining.DirectionalPairs.First(pair => FollowsNames(pair) == "a_to_b");
        var run = await _place.RunAsync("judge", pair.StatementA, pair.StatementB, "--model", directed.Folder);
        Assert.Contains("\nB follows from A\n", run.Out, StringComparison.Ordinal);
        var swapped = await _place.RunAsync("judge", pair.StatementB, pair.StatementA, "--model", directed.Folder);
        Assert.Contains("\nA follows from B\n", swapped.Out, StringComparison.Ordinal);
        var json = Assert.Single(JsonShape.Lines((await _place.RunAsync("judge", pair.StatementA, pair.StatementB, "--json", "--model", directed.Folder)).Out));
        Assert.Equal("a_to_b", json.GetProperty("follows").GetString());
    }

    private string? FollowsNames(LabeledPair pair) => Inference.Verdicts.FollowsNames.Of(directed.Detector.Judge(pair.StatementA, pair.StatementB).Follows);

    private double Metric(string file, string name) =>
        JsonDocument.Parse(_place.Read(file)).RootElement.GetProperty("evaluation").GetProperty("metrics").GetProperty(name).GetDouble();
}
