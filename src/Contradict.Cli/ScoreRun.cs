using Contradict.Inference;
using Contradict.Inference.Reports;
using Contradict.Inference.Storage;

namespace Contradict.Cli;

/// <summary>One scoring: reads the articles, scores them, writes the report.</summary>
internal sealed class ScoreRun(CliConsole console, ArticleSetScorer scorer, SqliteScoreStore? store, PairFilter filter, string[] paths, string folder)
{
    public string Page => Path.Combine(folder, ReportFiles.Page);

    /// <summary>Scores.</summary>
    /// <returns>What is shown, and how many articles or files could not be used.</returns>
    /// <exception cref="Inference.InputException">Not one article is usable.</exception>
    public async Task<(ReportContent Shown, int Faults)> RunAsync(CancellationToken cancellation)
    {
        var loading = new ArticleLoading(console, paths, except: folder);
        var articles = await loading.ReadAsync(cancellation);
        var content = ProgressDisplay.Run(console, "judging pairs", progress => scorer.Score(articles, store, progress, cancellation));
        var shown = filter.Apply(content);
        new ReportFiles(folder).Write(content, shown);
        return (shown, loading.Faults);
    }
}
