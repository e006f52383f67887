using Contradict.Inference;
using Contradict.Inference.Articles;

namespace Contradict.Cli;

/// <summary>Reads an article set for a command: what cannot be used is named on standard error, the rest goes on.</summary>
internal static class ArticleLoading
{
    public static async Task<(IReadOnlyList<Article> Articles, int Faults)> ReadAsync(CliConsole console, string[] paths, CancellationToken cancellation)
    {
        var faults = 0;
        var articles = new List<Article>();
        var reader = new ArticleReader(console.Input);
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
