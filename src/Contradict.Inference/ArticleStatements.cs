using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Merging;
using Contradict.Inference.Storage;

namespace Contradict.Inference;

/// <summary>
/// Who says what in a set of articles, each speaker by one name. Since that name is known only when all articles are read, statements are put
/// aside in a temporary file meanwhile: memory grows with the number of speakers and not with that of articles. Not thread-safe.
/// </summary>
public sealed class ArticleStatements : IDisposable
{
    private const int BlockSize = 64;

    private readonly SpilledStatements _spilled;
    private readonly SpeakerMerges _merges;

    private ArticleStatements(SpilledStatements spilled, SpeakerMerges merges) => (_spilled, _merges) = (spilled, merges);

    /// <summary>Which names were taken for one speaker, each once, by the name that was given up.</summary>
    public ImmutableArray<SpeakerMerge> Merges => _merges.All;

    /// <summary>Reads the statements of articles, a block of them at a time on all cores.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="extractor">Takes them apart.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">There is no room for the temporary file.</exception>
    public static async Task<ArticleStatements> ReadAsync(IAsyncEnumerable<Article> articles, StatementExtractor extractor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(extractor);
        var spilled = new SpilledStatements();
        try
        {
            var census = new SpeakerCensus();
            await foreach (var block in articles.Chunk(BlockSize).WithCancellation(cancellation).ConfigureAwait(false))
            {
                Add(block, extractor, census, spilled, cancellation);
            }

            return new ArticleStatements(spilled, census.Merge());
        }
        catch
        {
            spilled.Dispose();
            throw;
        }
    }

    /// <summary>The statements in the order of their articles, read from the temporary file anew each time.</summary>
    public IEnumerable<Statement> Statements() => _spilled.Read().Select(_merges.Apply);

    /// <summary>Deletes the temporary file.</summary>
    public void Dispose() => _spilled.Dispose();

    private static void Add(Article[] block, StatementExtractor extractor, SpeakerCensus census, SpilledStatements spilled, CancellationToken cancellation)
    {
        var statements = new IReadOnlyList<Statement>[block.Length];
        Parallel.For(0, block.Length, new ParallelOptions { CancellationToken = cancellation }, i => statements[i] = extractor.Extract(block[i]));
        for (var i = 0; i < block.Length; i++)
        {
            census.Read(block[i]);
            foreach (var statement in statements[i])
            {
                census.Count(statement);
            }

            spilled.Add(block[i], statements[i]);
        }
    }
}
