using System.Text.Json;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class EvaluateSetsTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task It_prints_a_set_with_its_counts_and_the_average()
    {
        var run = await RunAsync();
        run.AssertDone();
        Assert.StartsWith("tiny@0.1.0\n", run.Out, StringComparison.Ordinal);
        Assert.Matches("(?m)^ *flood +shown +[0-9]+ +[0-9]+ +2 ", run.Out);
        Assert.Matches("(?m)^ *average +shown ", run.Out);
    }

    [Fact]
    public async Task The_same_sets_give_the_same_figures()
    {
        var first = await RunAsync("--json", "first.json", "--misses");
        var second = await RunAsync("--json", "second.json", "--misses");
        Assert.Equal(first.Out, second.Out);
        Assert.Equal(_place.Read("first.json"), _place.Read("second.json"));
    }

    [Fact]
    public async Task The_json_carries_each_set_with_its_misses_and_the_average()
    {
        (await RunAsync("--json", "figures.json")).AssertDone();
        var json = JsonDocument.Parse(_place.Read("figures.json")).RootElement;
        Assert.Equal(["model", "sets", "average"], JsonShape.Names(json));
        var set = Assert.Single(json.GetProperty("sets").EnumerateArray());
        Assert.Equal(["name", "figures", "misses"], JsonShape.Names(set));
        Assert.Equal(["statements", "pairs", "contradictions", "matters", "averagePrecision", "shown", "ranked", "updates"], JsonShape.Names(set.GetProperty("figures")));
        Assert.Equal(2, set.GetProperty("figures").GetProperty("contradictions").GetInt32());
    }

    [Fact]
    public async Task A_contradiction_between_places_that_are_no_statements_is_a_miss_of_extraction()
    {
        Gold("""{"id": "f1", "relation": "contradict", "matter": "author", "a": {"article": "harbour-watch", "quote": "By Ana Brook"}, "b": {"article": "delta-post", "quote": "By Omar Reed"}}""");
        var run = await _place.RunAsync("evaluate", "--sets", "sets", "--misses", "--model", tiny.Folder);
        Assert.EndsWith("not extracted: 1\n  f1  author\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faulty_gold_is_named_with_its_line()
    {
        Gold("""{"id": "f1", "relation": "contradict", "matter": "bridge"}""");
        (await _place.RunAsync("evaluate", "--sets", "sets", "--model", tiny.Folder)).AssertBadInput("gold.jsonl:1");
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "pairs.csv", "--sets", "sets")]
    [InlineData("evaluate", "--sets", "sets", "--predictions", "some.csv")]
    [InlineData("evaluate", "pairs.csv", "--misses")]
    public async Task Pairs_and_sets_are_not_mixed(params string[] args) => Assert.Equal(ExitCode.Misused, (await _place.RunAsync(args)).Code);

    private Task<CliRun> RunAsync(params string[] more)
    {
        Gold(
            """{"id": "f1", "relation": "contradict", "matter": "bridge", "a": {"article": "harbour-watch", "quote": "The old bridge in Port Ella is closed"}, "b": {"article": "delta-post", "quote": "The old bridge in Port Ella is open"}}""",
            """{"id": "f2", "relation": "contradict", "matter": "toll", "a": {"article": "harbour-watch", "quote": "The flood killed 33 people"}, "b": {"article": "delta-post", "quote": "The flood killed 41 people"}}""");
        return _place.RunAsync(["evaluate", "--sets", "sets", "--model", tiny.Folder, .. more]);
    }

    private void Gold(params string[] lines)
    {
        ExampleArticles.WriteTo(_place, "sets/flood/articles");
        _place.Write("sets/flood/gold.jsonl", string.Join('\n', lines) + "\n");
    }
}
