using Contradict.Inference;
using Contradict.Inference.Articles;

namespace Contradict.Cli;

/// <summary>Reads an article set for a command: what cannot be used is named on standard error, the rest goes on.</summary>
internal static class ArticleLoading
{
    /// <summary>Reads the articles.</summary>
    /// <param name="console">Where faults are told.</param>
    /// <param name="paths">The paths as the user named them.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <param name="except">A folder that folders and globs pass over; null for none.</param>
    public static async Task<(IReadOnlyList<Article> Articles, int Faults)> ReadAsync(
        CliConsole console,
        string[] paths,
        CancellationToken cancellation,
        string? except = null)
    {
        var faults = 0;
        var articles = new List<Article>();
        var reader = new ArticleReader(console.Input) { Except = except };
        await foreach (var article in reader.ReadAsync(paths.Select(path => path == "-" ? path : console.Resolve(path)), Tell, cancellation))
            articles.Add(article);
        return (articles, faults);

        void Tell(InputException fault)
        {
            faults++;
            console.Error.WriteLine($"contradict: {fault.Message}");
        }
    }
}
