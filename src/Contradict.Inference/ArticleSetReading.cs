using Contradict.Inference.Articles;
using Contradict.Inference.Features;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using Contradict.Inference.Storage;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference;

/// <summary>Reads the statements of a set of articles, block by block; what a store holds is not read again.</summary>
internal sealed class ArticleSetReading(StatementExtractor extractor, ContradictionDetector detector, IScoreStore? store)
{
    private const int BlockSize = 256;
    private readonly List<Statement> _statements = [];
    private readonly List<IReadOnlyCollection<string>> _terms = [];
    private readonly List<long?> _keys = [];
    private readonly List<PreparedStatement?> _prepared = [];

    /// <summary>The statements, in the order of their articles.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>The terms of each statement.</summary>
    public IReadOnlyList<IReadOnlyCollection<string>> Terms => _terms;

    /// <summary>The store's key of each statement; null without a store.</summary>
    public IReadOnlyList<long?> Keys => _keys;

    /// <summary>How many articles were found in the store.</summary>
    public int Kept { get; private set; }

    /// <summary>The statements, with those prepared that were read anew.</summary>
    public PreparedStatements Prepared() => new(detector, [.. _statements.Select(statement => statement.Text)], [.. _prepared]);

    /// <summary>Reads articles.</summary>
    public void Read(IReadOnlyList<Article> articles, ParallelOptions options)
    {
        foreach (var block in articles.Chunk(BlockSize))
        {
            var found = store?.FindArticles(block) ?? new ReadArticle?[block.Length];
            var prepared = new PreparedStatement[block.Length][];
            var missing = Enumerable.Range(0, block.Length).Where(i => found[i] is null).ToArray();
            Parallel.ForEach(missing, options, i => found[i] = ReadAnew(block[i], out prepared[i]));
            if (store is not null && missing.Length > 0)
                Keep(store, found, missing);
            Kept += block.Length - missing.Length;
            for (var i = 0; i < block.Length; i++)
                Add(found[i]!, prepared[i]);
        }
    }

    private ReadArticle ReadAnew(Article article, out PreparedStatement[] prepared)
    {
        var statements = extractor.Extract(article);
        var ready = prepared = [.. statements.Select(statement => detector.Prepare(statement.Text))];
        return new ReadArticle(article, [.. statements.Select((statement, i) => new ReadStatement(statement, [.. StatementTerms.Of(ready[i].Analysis)]))]);
    }

    private static void Keep(IScoreStore store, ReadArticle?[] found, int[] missing)
    {
        var kept = store.KeepArticles([.. missing.Select(i => found[i]!)]);
        for (var i = 0; i < missing.Length; i++)
            found[missing[i]] = kept[i];
    }

    private void Add(ReadArticle article, PreparedStatement[]? prepared)
    {
        for (var i = 0; i < article.Statements.Length; i++)
        {
            _statements.Add(article.Statements[i].Statement);
            _terms.Add(article.Statements[i].Terms);
            _keys.Add(article.KeyOf(i));
            _prepared.Add(prepared?[i]);
        }
    }
}
