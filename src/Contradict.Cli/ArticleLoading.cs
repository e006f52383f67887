using Contradict.Inference;
using Contradict.Inference.Articles;

namespace Contradict.Cli;

/// <summary>Reads an article set for a command: what cannot be used is named on standard error, the rest goes on.</summary>
/// <param name="console">Where faults are told.</param>
/// <param name="paths">The paths as the user named them.</param>
/// <param name="except">A folder that folders and globs pass over; null for none.</param>
internal sealed class ArticleLoading(CliConsole console, string[] paths, string? except = null)
{
    /// <summary>How many articles or files could not be used, so far.</summary>
    public int Faults { get; private set; }

    /// <summary>Reads all articles of a set.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<Article>> ReadAsync(CancellationToken cancellation) => await StreamAsync(cancellation).ToListAsync(cancellation);

    /// <summary>Reads the articles one by one.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    public IAsyncEnumerable<Article> StreamAsync(CancellationToken cancellation) =>
        new ArticleReader(console.Input) { Except = except }.ReadAsync(paths.Select(path => path == "-" ? path : console.Resolve(path)), Tell, cancellation);

    private void Tell(InputException fault)
    {
        Faults++;
        console.Error.WriteLine($"contradict: {fault.Message}");
    }
}
