using Microsoft.Data.Sqlite;

namespace Contradict.Inference.Storage;

/// <summary>The open database behind a store; its faults come out as sentences.</summary>
internal sealed class StoreFile : IDisposable
{
    public const string Damaged = "the store is damaged; delete it and score again";
    private const string InMemory = ":memory:";
    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private readonly string _name;
    private readonly SqliteConnection _connection;

    private StoreFile(string name, SqliteConnection connection) => (_name, _connection) = (name, connection);

    /// <summary>Opens a file, making it where there is none; null for a database that lives in memory.</summary>
    public static StoreFile Open(string? path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path ?? InMemory, Pooling = false }.ToString());
        var file = new StoreFile(path ?? InMemory, connection);
        try
        {
            file.Run(database =>
            {
                database.Open();
                StoreSchema.Prepare(database, file._name);
            });
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>Does something with the database.</summary>
    /// <exception cref="InputException">The file is no store, or damaged.</exception>
    /// <exception cref="IOException">The database cannot be used for another reason.</exception>
    public void Run(Action<SqliteConnection> work)
    {
        try
        {
            work(_connection);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == NotADatabase)
        {
            throw new InputException(_name, null, "the file is no store; name a new file, or a store that contradict wrote", fault);
        }
        catch (Exception fault) when (fault is SqliteException { SqliteErrorCode: Corrupt } or InvalidDataException)
        {
            throw new InputException(_name, null, Damaged, fault);
        }
        catch (SqliteException fault)
        {
            throw new IOException($"{_name}: the store cannot be used: {fault.Message.TrimEnd('.')}", fault);
        }
    }

    /// <summary>Does something as one unit of work: all of it lasts, or nothing.</summary>
    public void RunWhole(Action<SqliteConnection> work) => Run(database =>
    {
        using var transaction = database.BeginTransaction();
        work(database);
        transaction.Commit();
    });

    public void Dispose() => _connection.Dispose();
}
