using System.Text.Json;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class EvaluateTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task It_prints_the_figures_of_all_pairs_and_of_each_form()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs);
        var run = await _place.RunAsync("evaluate", "pairs.csv", "--model", tiny.Folder);
        run.AssertDone();
        Assert.StartsWith("tiny@0.1.0\n", run.Out, StringComparison.Ordinal);
        Assert.Matches($"(?m)^ *all +.*{TinyTraining.Pairs.Count} ", run.Out);
        Assert.Matches("(?m)^ *form octet +144 ", run.Out);
    }

    [Fact]
    public async Task The_json_carries_model_signature_metrics_and_slices()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs);
        var run = await _place.RunAsync("evaluate", "pairs.csv", "--model", tiny.Folder, "--by", "form", "--json", "figures.json");
        run.AssertDone();
        var json = JsonDocument.Parse(_place.Read("figures.json")).RootElement;
        Assert.Equal("tiny@0.1.0", json.GetProperty("model").GetString());
        var evaluation = json.GetProperty("evaluation");
        Assert.Equal(["signature", "metrics", "slices"], JsonShape.Names(evaluation));
        Assert.EndsWith($"\n{evaluation.GetProperty("signature").GetString()}\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(TinyTraining.Pairs.Count, evaluation.GetProperty("metrics").GetProperty("count").GetInt32());
        Assert.InRange(evaluation.GetProperty("metrics").GetProperty("macroF1").GetDouble(), 0, 1);
        Assert.Equal(["contrast", "octet"], evaluation.GetProperty("slices").EnumerateArray().Select(slice => slice.GetProperty("value").GetString()).Order());
    }

    [Fact]
    public async Task Predictions_stand_for_a_model()
    {
        Predicted.Write(_place, "right.csv", right: 30);
        var run = await _place.RunAsync("evaluate", Predicted.Pairs(_place), "--predictions", "right.csv", "--json", "figures.json");
        run.AssertDone();
        Assert.StartsWith("right.csv\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(_place.Read("figures.json")).RootElement.GetProperty("evaluation").GetProperty("metrics").GetProperty("accuracy").GetDouble());
    }

    [Fact]
    public async Task It_says_how_many_neutral_pairs_are_called_a_contradiction()
    {
        _place.Write("pairs.csv", "id,statement_a,statement_b,label\np0,The dam broke.,It rained.,neutral\np1,The dam broke.,It is hot.,neutral\np2,The dam broke.,The dam held.,contradict\n");
        _place.Write("calls.csv", "id,p_agree,p_contradict,p_neutral\np0,0.1,0.8,0.1\np1,0.1,0.1,0.8\np2,0.1,0.8,0.1\n");
        var run = await _place.RunAsync("evaluate", "pairs.csv", "--predictions", "calls.csv");
        run.AssertDone();
        Assert.Contains("\nof 2 neutral pairs 1 (50.0%) are called a contradiction\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_without_a_prediction_is_named()
    {
        var pairs = Predicted.Pairs(_place);
        _place.Write("few.csv", "id,p_agree,p_contradict,p_neutral\np0,1,0,0\n");
        var run = await _place.RunAsync("evaluate", pairs, "--predictions", "few.csv");
        run.AssertBadInput("few.csv");
        Assert.Contains("p1", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id,p_agree,p_contradict\np0,1,0\n", 1)]
    [InlineData("id,p_agree,p_contradict,p_neutral\np0,1,0,0\np1,0.9,0.9,0.9\n", 3)]
    [InlineData("id,p_agree,p_contradict,p_neutral\np0,likely,0,0\n", 2)]
    [InlineData("id,p_agree,p_contradict,p_neutral\np0,1,0,0\np0,1,0,0\n", 3)]
    public async Task Predictions_of_another_form_are_named_with_their_line(string text, int line)
    {
        _place.Write("odd.csv", text);
        (await _place.RunAsync("evaluate", Predicted.Pairs(_place), "--predictions", "odd.csv")).AssertBadInput($"odd.csv:{line}");
    }

    [Fact]
    public async Task A_file_without_a_row_is_named()
    {
        _place.Write("none.csv", "statement_a,statement_b,label\n");
        (await _place.RunAsync("evaluate", "none.csv", "--model", tiny.Folder)).AssertBadInput("none.csv");
    }
}
