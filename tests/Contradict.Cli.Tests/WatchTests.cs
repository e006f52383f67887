using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class WatchTests(TinyBundle tiny) : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);
    private readonly Workplace _place = new();

    private string[] Command => ["score", "news", "--model", tiny.Folder, "--out", "news/report", "--watch"];

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task An_article_that_arrives_is_scored_and_the_others_are_not_again()
    {
        _place.Write("news/harbour-watch.txt", ExampleArticles.Harbour);
        using var watch = Start();
        await watch.SeeAsync("watching: 1 articles");
        _place.Write("news/delta-post.txt", ExampleArticles.Delta);
        await watch.SeeAsync("rescored: 2 articles");

        Assert.Contains("read 1 articles, kept 1", watch.Error, StringComparison.Ordinal);
        Assert.Contains("Delta Post", _place.Read("news/report/report.html"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await watch.StopAsync());
        Assert.Equal(2, watch.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task It_waits_for_the_first_article_and_outlives_a_bad_one()
    {
        Directory.CreateDirectory(_place.File("news"));
        using var watch = Start();
        await watch.SeeAsync("waiting for a change");
        _place.Write("news/bad.jsonl", "{\"text\": \n");
        await watch.SeeAsync("bad.jsonl:1");
        _place.Write("news/island.jsonl", ExampleArticles.Island + "\n");
        await watch.SeeAsync(": 1 articles");
        Assert.Equal(ExitCode.Done, await watch.StopAsync());
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_bad_input() => (await _place.RunAsync(Command)).AssertBadInput("news");

    [Fact]
    public async Task A_report_within_what_is_watched_alone_is_refused()
    {
        ExampleArticles.WriteTo(_place, "news");
        Assert.Equal(ExitCode.Misused, (await _place.RunAsync("score", "news", "--watch", "--out", "news")).Code);
    }

    [Fact]
    public async Task Ctrl_C_is_a_normal_end()
    {
        if (OperatingSystem.IsWindows())
            return;
        ExampleArticles.WriteTo(_place, "news");
        using var process = new ContradictProcess(_place.Path, Command);
        for (var waited = 0; !File.Exists(_place.File("news/report/report.html")) && waited < Long.TotalMilliseconds; waited += 20)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        process.Stop();
        Assert.Equal(ExitCode.Done, (await process.EndAsync(TestContext.Current.CancellationToken)).Code);
    }

    private WatchedRun Start()
    {
        var error = new SharedWriter();
        var stop = new CancellationTokenSource();
        return new WatchedRun(ContradictCli.RunAsync(Command, _place.ConsoleTo(new SharedWriter(), error), stop.Token), error, stop);
    }

    private sealed class WatchedRun(Task<int> run, SharedWriter error, CancellationTokenSource stop) : IDisposable
    {
        public string Error => error.Written;

        public async Task SeeAsync(string line)
        {
            for (var waited = 0; !Error.Contains(line, StringComparison.Ordinal); waited += 20)
            {
                Assert.True(waited < Long.TotalMilliseconds && !run.IsCompleted, $"no \"{line}\" in: {Error}");
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }

        public async Task<int> StopAsync()
        {
            await stop.CancelAsync();
            return await run.WaitAsync(Long, TestContext.Current.CancellationToken);
        }

        public void Dispose()
        {
            stop.Cancel();
            stop.Dispose();
        }
    }
}
