using Microsoft.Data.Sqlite;

namespace Contradict.Inference.Storage;

/// <summary>The tables of a store, and how it is told from other databases.</summary>
internal static class StoreSchema
{
    /// <summary>Raised whenever the tables change.</summary>
    public const int Version = 1;

    // "CTRD", in the header field that SQLite leaves to applications.
    private const int ApplicationId = 0x43545244;

    private const string Tables = """
        CREATE TABLE articles (key INTEGER PRIMARY KEY, fingerprint BLOB NOT NULL UNIQUE, statements BLOB NOT NULL);
        CREATE TABLE judges (key INTEGER PRIMARY KEY, fingerprint BLOB NOT NULL UNIQUE);
        CREATE TABLE pairs (judge INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL, reading BLOB NOT NULL, PRIMARY KEY (judge, a, b)) WITHOUT ROWID;
        """;

    /// <summary>Makes the tables in an empty database; touches no other one.</summary>
    /// <param name="connection">The open database.</param>
    /// <param name="file">The file, as the user named it.</param>
    /// <exception cref="InputException">The database is of another program, of a newer version, or damaged.</exception>
    public static void Prepare(SqliteConnection connection, string file)
    {
        if (IsEmpty(connection))
        {
            Run(connection, "PRAGMA journal_mode = WAL");
            Create(connection);
        }

        if (Number(connection, "PRAGMA application_id") != ApplicationId)
            throw new InputException(file, null, "the database is another program's; name a new file, or a store that contradict wrote");
        if (Number(connection, "PRAGMA user_version") is var version && version != Version)
            throw new InputException(file, null, $"the store has format {version}, this program reads {Version}; name a new file, or use the program that wrote it");
        if (Text(connection, "PRAGMA quick_check(1)") != "ok")
            throw new InputException(file, null, StoreFile.Damaged);

        // A commit survives the end of the process at any moment; only a power cut may lose the last ones, and harms none before.
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    }

    private static bool IsEmpty(SqliteConnection connection) =>
        Number(connection, "PRAGMA application_id") == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;

    private static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        if (IsEmpty(connection))
            Run(connection, $"{Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}");
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string sql) => Convert.ToInt64(Value(connection, sql), System.Globalization.CultureInfo.InvariantCulture);

    private static string? Text(SqliteConnection connection, string sql) => Value(connection, sql) as string;

    private static object? Value(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
