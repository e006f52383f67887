using Xunit;

namespace Contradict.Cli.Tests;

public sealed class StatementsTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task As_json_lines_each_statement_has_the_promised_names()
    {
        ExampleArticles.WriteTo(_place, "news");
        var run = await _place.RunAsync("statements", "news", "--format", "jsonl");
        run.AssertDone();
        var statements = JsonShape.Lines(run.Out);
        Assert.Equal(["delta-post", "harbour-watch", "island-1"], statements.Select(statement => statement.GetProperty("article").GetString()).Distinct().Order());
        Assert.All(statements, statement =>
        {
            Assert.Equal(
                ["id", "article", "source", "published", "speaker", "speaker_kind", "affiliation", "chain", "mention", "cue", "text", "start", "end"],
                JsonShape.Names(statement));
            foreach (var name in new[] { "mention", "cue" })
            {
                if (statement.GetProperty(name).ValueKind == System.Text.Json.JsonValueKind.Object)
                    Assert.Equal(["text", "start", "end"], JsonShape.Names(statement.GetProperty(name)));
            }
        });
    }

    [Fact]
    public async Task Statements_keep_the_order_of_their_articles()
    {
        var ids = Enumerable.Range(100, 60).Select(i => $"a{i}").ToList();
        _place.Write("news.jsonl", string.Concat(ids.Select(id => $$"""{"id":"{{id}}","source":"Port Post","text":"Rosa Lee said the port was open. The railway to Ella is shut, a clerk said."}{{"\n"}}""")));
        var run = await _place.RunAsync("statements", "news.jsonl", "--format", "jsonl");
        run.AssertDone();
        Assert.Equal(ids.SelectMany(id => new[] { id, id }), JsonShape.Lines(run.Out).Select(statement => statement.GetProperty("article").GetString()));
    }

    [Fact]
    public async Task As_a_table_it_names_speakers_and_statements()
    {
        _place.Write("harbour-watch.txt", ExampleArticles.Harbour);
        var run = await _place.RunAsync("statements", "harbour-watch.txt");
        run.AssertDone();
        Assert.Contains("speaker", run.Out, StringComparison.Ordinal);
        Assert.Contains("The old bridge in Port Ella is closed", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_lists_which_names_were_taken_for_one_speaker_and_why()
    {
        _place.Write("news/one.txt", "Rosa Lee said the port was open.");
        _place.Write("news/two.txt", "Mr. Lee said the railway was shut.");
        var run = await _place.RunAsync("statements", "news", "--merges");
        run.AssertDone();
        Assert.Contains("Rosa Lee", run.Out, StringComparison.Ordinal);
        Assert.Contains("the one Lee of the set", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_bad_article_is_named_and_the_rest_is_read()
    {
        _place.Write("news/harbour-watch.txt", ExampleArticles.Harbour);
        _place.Write("news/broken.jsonl", "{\n");
        var run = await _place.RunAsync("statements", "news", "--format", "jsonl");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("broken.jsonl:1: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.NotEmpty(JsonShape.Lines(run.Out));
    }
}
