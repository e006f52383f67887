using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class TrainTests(TrainedTwice trained) : IClassFixture<TrainedTwice>, IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Training_again_gives_the_same_bytes_of_every_file()
    {
        await trained.Runs;
        var files = Below("one");
        Assert.Contains("small/0.1.0/manifest.json", files);
        Assert.Equal(files, Below("two"));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(trained.Place.File($"one/{file}")), File.ReadAllBytes(trained.Place.File($"two/{file}"))));
    }

    [Fact]
    public async Task It_prints_the_figures_and_the_folder_and_tells_its_progress_on_standard_error()
    {
        var (run, _) = await trained.Runs;
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches("(?m)^macroF1 0\\.\\d{3}$", run.Out);
        Assert.EndsWith($"bundle: {trained.Place.File("one/small/0.1.0")}\n", run.Out, StringComparison.Ordinal);
        Assert.All(run.ErrorLines, line => Assert.StartsWith("contradict: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_bundle_verifies_and_judges()
    {
        await trained.Runs;
        (await trained.Place.RunAsync("models", "verify", "--models", "one")).AssertDone();
        (await trained.Place.RunAsync("judge", "It rained.", "It did not rain.", "--models", "one", "--model", "small")).AssertDone();
    }

    [Fact]
    public async Task The_card_carries_figures_and_the_command_that_printed_them()
    {
        await trained.Runs;
        var card = trained.Place.Read("one/small/0.1.0/card.md");
        Assert.Contains("## Figures", card, StringComparison.Ordinal);
        Assert.Contains("contradict train pairs.csv --name small --version 0.1.0 --seed 1 --created 2026-01-01 --weight pairs.csv=2 --test test.csv", card, StringComparison.Ordinal);
        Assert.Contains("| pairs.csv | 150 | 2 |", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measuring_on_a_group_that_trains_is_refused()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs.Take(60));
        LabeledPairWriter.WriteFile(_place.File("test.csv"), TinyTraining.Pairs.Skip(59).Take(9));
        var run = await _place.RunAsync("train", "pairs.csv", "--name", "small", "--version", "0.1.0", "--test", "test.csv");
        run.AssertBadInput("test.csv:2");
        Assert.Equal(["pairs.csv", "test.csv"], _place.Files());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1)]
    public async Task Too_little_to_train_on_is_told_in_a_sentence(int rows)
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs.Take(rows));
        var run = await _place.RunAsync("train", "pairs.csv", "--name", "small", "--version", "0.1.0");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.StartsWith("contradict: pairs.csv: cannot be trained on: ", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", run.Error, StringComparison.Ordinal);
        Assert.Equal(["pairs.csv"], _place.Files());
    }

    [Fact]
    public async Task Each_folder_of_article_sets_is_read()
    {
        LabeledPairWriter.WriteFile(_place.File("pairs.csv"), TinyTraining.Pairs);
        ExampleArticles.WriteTo(_place, "ours/flood/articles");
        _place.Write("ours/flood/gold.jsonl", """{"id": "f1", "relation": "contradict", "matter": "bridge", "a": {"article": "harbour-watch", "quote": "The old bridge in Port Ella is closed"}, "b": {"article": "delta-post", "quote": "The old bridge in Port Ella is open"}}""" + "\n");
        var run = await _place.RunAsync("train", "pairs.csv", "--name", "small", "--version", "0.1.0", "--sets", "ours", "theirs");
        run.AssertBadInput("theirs");
    }

    private IReadOnlyList<string> Below(string folder) =>
        [.. trained.Place.Files().Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file[(folder.Length + 1)..])];
}
