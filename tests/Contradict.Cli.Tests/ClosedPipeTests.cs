using System.Diagnostics;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Cli.Tests;

public sealed class ClosedPipeTests(TinyBundle tiny) : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("judge")]
    [InlineData("judge --json")]
    [InlineData("models list")]
    [InlineData("models show")]
    [InlineData("statements")]
    [InlineData("score")]
    public async Task A_reader_that_has_gone_is_a_normal_end(string command)
    {
        _place.Copy(tiny.Folder, "models/news/0.1.0");
        _place.Write("article.txt", ExampleArticles.Harbour);
        string[] more = command.Split(' ')[0] switch
        {
            "judge" => ["It rained.", "It snowed."],
            "statements" or "score" => ["article.txt"],
            _ => [],
        };
        var error = new StringWriter();

        var code = await ContradictCli.RunAsync([.. command.Split(' '), .. more], _place.ConsoleTo(new ClosedPipe(), error), TestContext.Current.CancellationToken);

        Assert.Equal((ExitCode.Done, ""), (code, error.ToString()));
        Assert.Equal(command == "score", _place.Files().Contains("report/report.html"));
    }

    [Fact]
    public async Task The_program_ends_normally_where_a_script_reads_one_line()
    {
        using var process = StatementsOfLongArticle();
        Assert.StartsWith("{\"id\":", await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        process.StandardOutput.Close();

        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((ExitCode.Done, ""), (process.ExitCode, error));
    }

    [Fact]
    public async Task Killed_while_it_prints_it_leaves_no_file_behind()
    {
        var temporary = Directory.CreateDirectory(_place.File("temporary")).FullName;
        using var process = StatementsOfLongArticle(("TMPDIR", temporary), ("TMP", temporary), ("DOTNET_EnableDiagnostics", "0"));
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.False(process.HasExited);

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Empty(Directory.EnumerateFiles(temporary));
    }

    /// <summary>Prints more than a pipe holds, and so waits for its reader.</summary>
    private Process StatementsOfLongArticle(params (string Name, string Value)[] environment)
    {
        _place.Write("long.txt", "Long\n\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"The old bridge number {i} in Port Ella is closed, the mayor said on Monday.\n")));
        var start = new ProcessStartInfo("dotnet", [typeof(ContradictCli).Assembly.Location, "statements", _place.File("long.txt"), "--format", "jsonl"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
