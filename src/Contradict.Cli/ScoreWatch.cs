using System.Globalization;
using Contradict.Inference;
using Contradict.Inference.Articles;
using Contradict.Inference.Reports;

namespace Contradict.Cli;

/// <summary>Scores again whenever the articles change, until it is stopped.</summary>
internal sealed class ScoreWatch(CliConsole console, ScoreRun run, FindingsOutput output)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(15);

    /// <summary>Watches; the first scoring is printed, each further one told in a line on standard error.</summary>
    /// <param name="paths">The paths of the articles.</param>
    /// <param name="folder">The report's folder, whose files are no articles.</param>
    /// <param name="cancellation">Ends the watch.</param>
    public async Task<int> RunAsync(IEnumerable<string> paths, string folder, CancellationToken cancellation)
    {
        using var watch = new ArticleWatch(paths, folder, Quiet, Poll);
        try
        {
            for (var isFirst = true; ; isFirst = false)
            {
                await ScoreAsync(isFirst, cancellation);
                await watch.WaitAsync(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
    }

    private async Task ScoreAsync(bool isFirst, CancellationToken cancellation)
    {
        try
        {
            var (shown, _) = await run.RunAsync(cancellation);
            if (isFirst)
                output.Write(shown, run.Page);
            console.Out.Flush();
            console.Error.WriteLine(Line(isFirst ? "watching" : "rescored", shown));
        }
        catch (InputException fault)
        {
            // No article is there yet, or none can be used; the next change may bring one.
            console.Error.WriteLine($"contradict: {fault.Message}; waiting for a change");
        }
    }

    private static string Line(string what, ReportContent shown) => string.Create(
        CultureInfo.InvariantCulture,
        $"contradict: {what}: {shown.Summary.Articles:N0} articles, {shown.Summary.Contradictions:N0} contradictions; {WorkLine.Of(shown.Work!)}");
}
