using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class CredibilityTests(TinyBundle tiny) : IDisposable
{
    private const string Claims = "object,source,value\nmill,North,Sorn\nmill,South,Sorn\nmill,East,Varn\ndam,North,\"Sorn, Kaldia\"\ndam,South,Kaldia\nport,North,Lund\nport,South,Lund\n";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Claims_become_values_and_sources()
    {
        _place.Write("claims.csv", Claims);
        var run = await _place.RunAsync("credibility", "claims.csv", "--out", "found");
        run.AssertDone();
        Assert.StartsWith("7 claims, 3 objects, 3 sources\n", run.Out, StringComparison.Ordinal);
        Assert.Matches("^object,value,probability\r\nmill,Sorn,0\\.[0-9]+\r\ndam,\"Sorn, Kaldia\",0\\.[0-9]+\r\nport,Lund,1\r\n$", _place.Read("found/values.csv"));
        Assert.Matches("^source,kind,credibility,low,high,judged,agreed,contradicted\r\n(North|South),source,0\\.[0-9]+,", _place.Read("found/sources.csv"));
        Assert.Contains("East,source,,,,1,0,1\r\n", _place.Read("found/sources.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_values_give_the_accuracy()
    {
        _place.Write("claims.csv", Claims);
        _place.Write("gold.csv", "object,value\nmill,\"Sorn, Kaldia\"\nport,\"Pier 2, Lund\"\nsilo,Varn\n");
        var run = await _place.RunAsync("credibility", "claims.csv", "--out", "found", "--gold", "gold.csv");
        run.AssertDone();
        Assert.EndsWith("accuracy 0.500 (1 of 2 objects); 1 more are right but less precise; 1 known objects are not claimed\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_claims_give_the_same_files()
    {
        _place.Write("claims.csv", Claims);
        await _place.RunAsync("credibility", "claims.csv", "--out", "one");
        await _place.RunAsync("credibility", "claims.csv", "--out", "two");
        Assert.Equal(_place.Read("one/values.csv") + _place.Read("one/sources.csv"), _place.Read("two/values.csv") + _place.Read("two/sources.csv"));
    }

    [Fact]
    public async Task The_verdicts_of_a_scored_set_give_the_sources_that_scoring_gave_without_the_silent_ones()
    {
        ExampleArticles.WriteTo(_place, "articles");
        await _place.RunAsync("score", "articles", "--out", "report", "--model", tiny.Folder);
        (await _place.RunAsync("credibility", "report/pairs.jsonl", "--out", "found")).AssertDone();
        var scored = _place.Read("report/sources.csv").Split("\r\n").Select(WithoutFigures).Where(row => !row.EndsWith(",0,0,0", StringComparison.Ordinal));
        Assert.Equal(scored, _place.Read("found/sources.csv").Split("\r\n").Select(WithoutFigures));
        Assert.False(File.Exists(_place.File("found/values.csv")));

        // pairs.jsonl rounds probabilities, so the figures may differ in their last place.
        static string WithoutFigures(string row) => row.Split(',') is { Length: 8 } fields ? $"{fields[0]},{fields[1]},{fields[5]},{fields[6]},{fields[7]}" : row;
    }

    [Theory]
    [InlineData("object,source\nmill,North\n", "claims.csv:1", "value")]
    [InlineData("object,source,value\nmill,North,Sorn\nmill,,Sorn\n", "claims.csv:3", "source is empty")]
    [InlineData("object,source,value\nmill,North\n", "claims.csv:2", "2 fields")]
    [InlineData("object,source,value,time\nmill,North,Sorn,soon\n", "claims.csv:2", "time is \"soon\"")]
    [InlineData("object,source,value\n", "claims.csv", "no claim")]
    [InlineData("", "claims.csv", "empty")]
    public async Task A_bad_row_is_named_with_file_line_and_reason(string text, string place, string reason)
    {
        _place.Write("claims.csv", text);
        var run = await _place.RunAsync("credibility", "claims.csv", "--out", "found");
        run.AssertBadInput(place);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("found/values.csv", _place.Files());
    }

    [Theory]
    [InlineData("{\"id\": \"a~b\"}")]
    [InlineData("not json")]
    public async Task A_line_that_is_no_verdict_is_named(string line)
    {
        _place.Write("pairs.jsonl", line + "\n");
        (await _place.RunAsync("credibility", "pairs.jsonl", "--out", "found")).AssertBadInput("pairs.jsonl:1");
    }

    [Fact]
    public async Task Known_values_that_contradict_each_other_are_named()
    {
        _place.Write("claims.csv", Claims);
        _place.Write("gold.csv", "object,value\nmill,Sorn\nmill,Varn\n");
        (await _place.RunAsync("credibility", "claims.csv", "--out", "found", "--gold", "gold.csv")).AssertBadInput("gold.csv:3");
    }

    [Fact]
    public async Task Known_values_do_not_go_with_verdicts() =>
        Assert.Equal(ExitCode.Misused, (await _place.RunAsync("credibility", "pairs.jsonl", "--gold", "gold.csv")).Code);
}
