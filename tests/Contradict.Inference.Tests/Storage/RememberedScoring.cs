using System.Text;
using Contradict.Inference.Articles;
using Contradict.Inference.Models;
using Contradict.Inference.Reports;
using Contradict.Inference.Storage;
using Contradict.Tests.Shared;

namespace Contradict.Inference.Tests.Storage;

/// <summary>A folder with a store, and scorings with it.</summary>
internal sealed class RememberedScoring(string bundleFolder) : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly Bundle _bundle = Bundle.Load(bundleFolder);

    public string File => _folder.File("news.db");

    public SqliteScoreStore Open() => SqliteScoreStore.Open(File, _bundle);

    /// <summary>Scores as a process of its own would: the store is opened and closed again.</summary>
    public ReportContent Score(IReadOnlyList<Article> articles)
    {
        using var store = Open();
        return Scorer().Score(articles, store);
    }

    /// <summary>Scores until it is stopped.</summary>
    public ReportContent Resume(IReadOnlyList<Article> articles, SqliteScoreStore store, IProgress<(int Done, int All)> progress, CancellationToken stop) =>
        Scorer().Score(articles, store, progress, stop);

    public ReportContent ScoreWithout(IReadOnlyList<Article> articles) => Scorer().Score(articles);

    /// <summary>The three data files of a report, in one text.</summary>
    public static string Written(ReportContent content)
    {
        using var output = new MemoryStream();
        StatementsJsonLines.Write(output, content.Statements);
        PairsJsonLines.Write(output, content.Pairs);
        using var sources = new StringWriter();
        SourcesCsv.Write(sources, content.Sources);
        return Encoding.UTF8.GetString(output.ToArray()) + sources;
    }

    public void Dispose() => _folder.Dispose();

    private ArticleSetScorer Scorer() => new(_bundle, TinyTraining.Lexicon);
}
