using System.Text.Json;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class ScoreTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task It_writes_four_files_and_says_where_the_report_is()
    {
        var run = await ScoreAsync();
        run.AssertDone();
        Assert.Equal(["out/pairs.jsonl", "out/report.html", "out/sources.csv", "out/statements.jsonl"], _place.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)));
        Assert.EndsWith($"report: {_place.File("out/report.html")}\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_prints_the_strongest_contradictions_first_with_their_speakers()
    {
        var run = await ScoreAsync();
        var contradictions = Pairs()
            .Where(pair => pair.GetProperty("relation").GetString() == "contradict" && !pair.GetProperty("update").GetBoolean())
            .OrderByDescending(pair => pair.GetProperty("probability").GetProperty("contradict").GetDouble())
            .ToList();
        Assert.NotEmpty(contradictions);
        Assert.Contains($"{contradictions.Count} contradictions", run.Out, StringComparison.Ordinal);
        var strongest = contradictions[0];
        var first = run.Out[run.Out.IndexOf("1. ", StringComparison.Ordinal)..];
        Assert.Contains($"{strongest.GetProperty("a").GetProperty("speaker").GetString()}", first, StringComparison.Ordinal);
        Assert.Equal(Math.Min(10, contradictions.Count), Numbered(run.Out));
    }

    [Fact]
    public async Task Unsure_pairs_that_likeliest_contradict_follow_with_a_question_mark()
    {
        var run = await ScoreAsync();
        var called = Pairs().Count(pair => pair.GetProperty("relation").GetString() == "contradict" && !pair.GetProperty("update").GetBoolean());
        var leads = run.Out[run.Out.IndexOf("Unsure, with contradiction the likeliest:", StringComparison.Ordinal)..];
        Assert.InRange(leads.Split('\n').Count(line => line.StartsWith("? ", StringComparison.Ordinal)), 1, 10 - called);
    }

    [Fact]
    public async Task It_says_how_many_articles_are_copies()
    {
        _place.Write("twice/first.txt", ExampleArticles.Harbour);
        _place.Write("twice/second.txt", ExampleArticles.Harbour);
        var run = await _place.RunAsync("score", "twice", "--out", "out", "--model", tiny.Folder);
        run.AssertDone();
        Assert.Contains("2 articles (1 of them a copy)", run.Out, StringComparison.Ordinal);
        Assert.Contains("of them a copy", _place.Read("out/report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Top_says_how_many_to_print() => Assert.Equal(1, Numbered((await ScoreAsync("--top", "1")).Out));

    [Fact]
    public async Task A_line_of_pairs_has_the_promised_names()
    {
        await ScoreAsync();
        Assert.All(Pairs(), pair =>
        {
            Assert.Equal(["id", "relation", "probability", "kind", "update", "a", "b", "reasons"], JsonShape.Names(pair));
            Assert.Equal(["agree", "contradict", "neutral"], JsonShape.Names(pair.GetProperty("probability")));
            string[] side = ["statement", "article", "source", "speaker", "speaker_kind", "text", "start", "end", "published"];
            Assert.Equal(side, JsonShape.Names(pair.GetProperty("a")));
            Assert.Equal(side, JsonShape.Names(pair.GetProperty("b")));
            Assert.All(pair.GetProperty("reasons").EnumerateArray(), reason => Assert.Equal(["name", "a", "b", "weight"], JsonShape.Names(reason)));
        });
    }

    [Fact]
    public async Task Every_pair_joins_statements_of_the_statements_file()
    {
        await ScoreAsync();
        var ids = JsonShape.Lines(_place.Read("out/statements.jsonl")).Select(statement => statement.GetProperty("id").GetString()).ToHashSet();
        Assert.All(Pairs(), pair =>
        {
            Assert.Contains(pair.GetProperty("a").GetProperty("statement").GetString(), ids);
            Assert.Contains(pair.GetProperty("b").GetProperty("statement").GetString(), ids);
        });
    }

    [Fact]
    public async Task Spans_slice_the_article_s_text()
    {
        await ScoreAsync();
        var text = JsonDocument.Parse(ExampleArticles.Island).RootElement.GetProperty("text").GetString()!;
        var island = JsonShape.Lines(_place.Read("out/statements.jsonl")).Where(statement => statement.GetProperty("article").GetString() == "island-1").ToList();
        Assert.NotEmpty(island);
        Assert.All(island, statement => Assert.Equal(
            statement.GetProperty("text").GetString(),
            text[statement.GetProperty("start").GetInt32()..statement.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public async Task The_sources_file_begins_with_the_promised_columns()
    {
        await ScoreAsync();
        var lines = _place.Read("out/sources.csv").Split("\r\n");
        Assert.StartsWith("source,kind,credibility,low,high,judged,agreed,contradicted", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Harbour Watch,outlet,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scoring_twice_writes_the_same_bytes()
    {
        await ScoreAsync();
        var once = Written();
        await ScoreAsync();
        Assert.Equal(once, Written());

        string[] Written() => [.. _place.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)).Select(_place.Read)];
    }

    [Fact]
    public async Task A_least_probability_hides_findings_but_no_line_of_pairs()
    {
        await ScoreAsync();
        var all = _place.Read("out/pairs.jsonl");
        var run = await ScoreAsync("--min-probability", "1");
        Assert.Equal(all, _place.Read("out/pairs.jsonl"));
        Assert.Equal(0, Numbered(run.Out));
    }

    [Fact]
    public async Task Without_a_folder_named_it_writes_into_report()
    {
        ExampleArticles.WriteTo(_place, "news");
        (await _place.RunAsync("score", "news", "--model", tiny.Folder)).AssertDone();
        Assert.Contains("report/report.html", _place.Files());
    }

    [Fact]
    public async Task An_article_comes_in_through_standard_input()
    {
        var run = await _place.RunWithInputAsync(ExampleArticles.Harbour, "score", "-", "--model", tiny.Folder, "--out", "out");
        run.AssertDone();
        Assert.Contains("1 articles", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bad.txt", "bad.txt:1")]
    [InlineData("bad.jsonl", "bad.jsonl:2")]
    [InlineData("bad.csv", "bad.csv:1")]
    [InlineData("empty.md", "empty.md")]
    public async Task One_bad_article_among_good_ones_is_named_and_the_rest_is_scored(string file, string place)
    {
        ExampleArticles.WriteTo(_place, "news");
        _place.Write($"news/{file}", BadArticle(file));

        var run = await _place.RunAsync("score", "news", "--model", tiny.Folder, "--out", "out");

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains($"{place}: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("contradict: 1 article could not be used; the rest was scored", run.ErrorLines[1]);
        Assert.NotEmpty(Pairs());
        Assert.Contains("out/report.html", _place.Files());
    }

    [Theory]
    [InlineData("bad.txt")]
    [InlineData("empty.md")]
    public async Task Where_no_article_can_be_used_nothing_is_written(string file)
    {
        _place.Write(file, BadArticle(file));
        var run = await _place.RunAsync("score", file, "--model", tiny.Folder, "--out", "out");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal([file], _place.Files());
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("missing/*.txt")]
    public async Task A_path_that_is_not_there_is_named(string path)
    {
        (await _place.RunAsync("score", path, "--model", tiny.Folder, "--out", "out")).AssertBadInput(path);
        Assert.Empty(_place.Files());
    }

    [Fact]
    public async Task Where_the_report_cannot_be_written_it_fails_with_a_sentence()
    {
        ExampleArticles.WriteTo(_place, "news");
        _place.Write("out", "a file, no folder");
        var run = await _place.RunAsync("score", "news", "--model", tiny.Folder, "--out", "out");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Single(run.ErrorLines);
    }

    private Task<CliRun> ScoreAsync(params string[] more)
    {
        ExampleArticles.WriteTo(_place, "news");
        return _place.RunAsync(["score", "news", "--model", tiny.Folder, "--out", "out", .. more]);
    }

    private IReadOnlyList<JsonElement> Pairs() => JsonShape.Lines(_place.Read("out/pairs.jsonl"));

    /// <summary>How many numbered findings were printed.</summary>
    private static int Numbered(string output) => output.Split('\n').Count(line => line.Length > 1 && char.IsAsciiDigit(line[0]) && line.Contains(". ", StringComparison.Ordinal) && line.Contains("probability", StringComparison.Ordinal));

    private static byte[] BadArticle(string file) => file switch
    {
        "bad.txt" => [.. "The mayor said "u8, 0xFF, 0xFE, 0xC0, .. " so."u8],
        "bad.jsonl" => [.. System.Text.Encoding.UTF8.GetBytes(ExampleArticles.Island), .. "\n{\"text\": \n"u8],
        "bad.csv" => [.. "id,body\n1,The bridge is open.\n"u8],
        _ => [],
    };
}
