using Contradict.Inference.Articles;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Microsoft.Data.Sqlite;

namespace Contradict.Inference.Storage;

/// <summary>
/// A store in one SQLite file. Several programs and models may share it; each finds only what it kept itself. Not thread-safe; two processes
/// may use one file.
/// </summary>
public sealed class SqliteScoreStore : IScoreStore, IDisposable
{
    private readonly StoreFile _file;
    private long _judge;

    private SqliteScoreStore(StoreFile file) => _file = file;

    /// <summary>Opens a store.</summary>
    /// <param name="path">The file, made where there is none; null for a store that lasts as long as the instance.</param>
    /// <param name="bundle">The model that judges.</param>
    /// <exception cref="InputException">The file is no store, has another format, or is damaged.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static SqliteScoreStore Open(string? path, Bundle bundle)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        var store = new SqliteScoreStore(StoreFile.Open(path));
        try
        {
            store._file.RunWhole(_ => store._judge = store.NumberOf("judges", StoreFingerprints.Of(bundle)));
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ReadArticle?[] FindArticles(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var found = new ReadArticle?[articles.Count];
        _file.Run(_ =>
        {
            using var command = _file.Command("SELECT key, statements FROM articles WHERE fingerprint = $fingerprint");
            var fingerprint = command.Parameters.Add("$fingerprint", SqliteType.Blob);
            for (var i = 0; i < found.Length; i++)
            {
                fingerprint.Value = StoreFingerprints.Of(articles[i]);
                using var row = command.ExecuteReader();
                if (row.Read())
                    found[i] = new ReadArticle(articles[i], PackedStatements.Read(row.GetFieldValue<byte[]>(1), articles[i]), row.GetInt64(0));
            }
        });
        return found;
    }

    /// <inheritdoc/>
    public ReadArticle[] KeepArticles(IReadOnlyList<ReadArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var kept = new ReadArticle[articles.Count];
        _file.RunWhole(_ =>
        {
            for (var i = 0; i < kept.Length; i++)
            {
                var key = NumberOf("articles", StoreFingerprints.Of(articles[i].Article), PackedStatements.Write(articles[i].Statements));
                kept[i] = articles[i] with { Key = key };
            }
        });
        return kept;
    }

    /// <inheritdoc/>
    public PairReading?[] FindPairs(IReadOnlyList<StatementPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var found = new PairReading?[pairs.Count];
        _file.Run(database =>
        {
            using var transaction = database.BeginTransaction(deferred: true);
            using var command = _file.Command("SELECT reading FROM pairs WHERE judge = $judge AND a = $a AND b = $b");
            command.Parameters.AddWithValue("$judge", _judge);
            var (a, b) = (command.Parameters.Add("$a", SqliteType.Integer), command.Parameters.Add("$b", SqliteType.Integer));
            for (var i = 0; i < found.Length; i++)
            {
                (a.Value, b.Value) = (pairs[i].A, pairs[i].B);
                if (command.ExecuteScalar() is byte[] packed)
                    found[i] = PackedPairReading.Read(packed);
            }
        });
        return found;
    }

    /// <inheritdoc/>
    public void KeepPairs(IReadOnlyList<KeyValuePair<StatementPair, PairReading>> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        _file.RunWhole(_ =>
        {
            using var command = _file.Command("INSERT OR REPLACE INTO pairs (judge, a, b, reading) VALUES ($judge, $a, $b, $reading)");
            command.Parameters.AddWithValue("$judge", _judge);
            var (a, b) = (command.Parameters.Add("$a", SqliteType.Integer), command.Parameters.Add("$b", SqliteType.Integer));
            var packed = command.Parameters.Add("$reading", SqliteType.Blob);
            foreach (var (pair, reading) in readings)
            {
                (a.Value, b.Value, packed.Value) = (pair.A, pair.B, PackedPairReading.Write(reading));
                command.ExecuteNonQuery();
            }
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    /// <summary>The key of a row by its fingerprint; the row is added where another process has not done so already.</summary>
    private long NumberOf(string table, byte[] fingerprint, byte[]? statements = null)
    {
        var columns = statements is null ? "(fingerprint) VALUES ($fingerprint)" : "(fingerprint, statements) VALUES ($fingerprint, $statements)";
        using var command = _file.Command($"INSERT OR IGNORE INTO {table} {columns}; SELECT key FROM {table} WHERE fingerprint = $fingerprint");
        command.Parameters.AddWithValue("$fingerprint", fingerprint);
        if (statements is not null)
            command.Parameters.AddWithValue("$statements", statements);
        return (long)command.ExecuteScalar()!;
    }
}
