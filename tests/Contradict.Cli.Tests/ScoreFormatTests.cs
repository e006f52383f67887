using System.Text.Json;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class ScoreFormatTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Json_lines_are_the_lines_of_pairs_and_nothing_else()
    {
        var run = await ScoreAsync("--format", "jsonl", "--top", "3");
        var all = _place.Read("out/pairs.jsonl").Split('\n');
        var printed = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(printed);
        Assert.All(printed, line => Assert.Contains(line, all));
        Assert.Equal(["report: " + _place.File("out/report.html")], run.ErrorLines);
    }

    [Fact]
    public async Task Json_is_one_object_with_figures_and_findings()
    {
        var run = await ScoreAsync("--format", "json", "--top", "2");
        var root = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(["summary", "findings"], JsonShape.Names(root));
        Assert.InRange(root.GetProperty("findings").GetArrayLength(), 1, 2);
        Assert.Equal(3, root.GetProperty("summary").GetProperty("articles").GetInt32());
    }

    [Fact]
    public async Task Csv_has_a_header_and_a_row_a_finding()
    {
        var run = await ScoreAsync("--format", "csv", "--top", "1");
        var lines = run.Out.Split("\r\n");
        Assert.StartsWith("id,relation,probability,kind,", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public async Task Markdown_has_a_table() => Assert.Contains("|---:|---|---:|---|---|---|", (await ScoreAsync("--format", "markdown")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_speaker_narrows_what_is_printed_and_no_line_of_pairs()
    {
        await ScoreAsync();
        var all = _place.Read("out/pairs.jsonl");
        var run = await ScoreAsync("--format", "jsonl", "--speaker", "mayor", "--top", "100");

        Assert.Equal(all, _place.Read("out/pairs.jsonl"));
        Assert.All(JsonShape.Lines(run.Out), pair => Assert.Contains("mayor", pair.GetProperty("a").GetProperty("speaker").GetString() + pair.GetProperty("b").GetProperty("speaker").GetString(), StringComparison.Ordinal));
        Assert.NotEmpty(JsonShape.Lines(run.Out));
    }

    [Fact]
    public async Task A_kind_narrows_what_is_printed()
    {
        var run = await ScoreAsync("--format", "jsonl", "--kind", "number", "date_time", "--top", "100");
        Assert.All(JsonShape.Lines(run.Out), pair => Assert.Contains(pair.GetProperty("kind").GetString(), new[] { "number", "date_time" }));
    }

    [Theory]
    [InlineData("2026-03-03", true)]
    [InlineData("2026-03-03T10:00:01Z", false)]
    public async Task Since_shows_only_what_has_something_new_in_it(string since, bool found)
    {
        var run = await ScoreAsync("--format", "jsonl", "--since", since, "--top", "100");
        Assert.Equal(found, JsonShape.Lines(run.Out).Count > 0);
        Assert.All(JsonShape.Lines(run.Out), pair => Assert.Contains("island-1", pair.GetProperty("id").GetString(), StringComparison.Ordinal));
    }

    private Task<CliRun> ScoreAsync(params string[] more)
    {
        ExampleArticles.WriteTo(_place, "news");
        return _place.RunAsync(["score", "news", "--model", tiny.Folder, "--out", "out", .. more]);
    }
}
