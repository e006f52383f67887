using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class ScoreStoreTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task The_second_run_keeps_everything_and_writes_the_same_bytes()
    {
        var first = await ScoreAsync("--store", "news.db");
        var written = Written();
        var second = await ScoreAsync("--store", "news.db");

        Assert.Matches("^contradict: read 3 articles, kept 0; judged [1-9][0-9,]* pairs, kept 0$", Assert.Single(first.ErrorLines));
        Assert.Matches("^contradict: read 0 articles, kept 3; judged 0 pairs, kept [1-9][0-9,]*$", Assert.Single(second.ErrorLines));
        Assert.Equal(first.Out, second.Out);
        Assert.Equal(written, Written());
    }

    [Fact]
    public async Task Without_a_store_the_bytes_are_the_same()
    {
        await ScoreAsync("--store", "news.db");
        var written = Written();
        (await ScoreAsync()).AssertDone();
        Assert.Equal(written, Written());
    }

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("SQLite format 3\0 and then nothing of the kind, again and again and again and again and again and again and again")]
    public async Task What_is_no_store_is_bad_input(string content)
    {
        _place.Write("news.db", string.Concat(Enumerable.Repeat(content, 50)));
        (await ScoreAsync("--store", "news.db")).AssertBadInput("news.db");
        Assert.DoesNotContain("out/report.html", _place.Files());
    }

    private string[] Written() => [.. _place.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)).Select(_place.Read)];

    private Task<CliRun> ScoreAsync(params string[] more)
    {
        ExampleArticles.WriteTo(_place, "news");
        return _place.RunAsync(["score", "news", "--model", tiny.Folder, "--out", "out", .. more]);
    }
}
