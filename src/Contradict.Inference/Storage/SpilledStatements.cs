using Contradict.Inference.Articles;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Storage;

/// <summary>Statements put aside in a file of the system's temporary folder, which only its owner may read and which is gone when this is disposed or the process ends, however it ends. Not thread-safe.</summary>
internal sealed class SpilledStatements : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream _file = Open();

    /// <summary>Puts the statements of an article aside.</summary>
    /// <param name="article">The article.</param>
    /// <param name="statements">Its statements, numbered from 1 in their order.</param>
    /// <exception cref="IOException">There is no room for them.</exception>
    public void Add(Article article, IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0)
            return;
        using var packed = new MemoryStream();
        using (var writer = new PackedWriter(packed))
        {
            writer.Write(article.Id);
            writer.Write(article.Source);
            writer.Write(article.Published is not null);
            if (article.Published is { } published)
            {
                writer.Write(published.Ticks);
                writer.Write(published.Offset.Ticks);
            }

            writer.Write(article.Text);
        }

        Write(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        Write(PackedStatements.Write([.. statements.Select(statement => new ReadStatement(statement, []))]));
    }

    /// <summary>What was put aside, in order; one article at a time is in memory.</summary>
    public IEnumerable<Statement> Read()
    {
        _file.Position = 0;
        while (_file.Position < _file.Length)
        {
            var reader = new PackedReader(ReadRecord());
            var (id, source) = (reader.ReadString(), reader.ReadString());
            DateTimeOffset? published = reader.ReadBool() ? new DateTimeOffset(reader.ReadLong(), TimeSpan.FromTicks(reader.ReadLong())) : null;
            var article = new Article(id, source, null, null, published, reader.ReadString());
            foreach (var read in PackedStatements.Read(ReadRecord(), article))
                yield return read.Statement;
        }
    }

    public void Dispose() => _file.Dispose();

    private static FileStream Open()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = BufferSize };

        // Only Windows deletes on close when the process is killed; elsewhere an open file needs no name.
        if (OperatingSystem.IsWindows())
        {
            options.Options = FileOptions.DeleteOnClose;
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        File.Delete(path);
        return file;
    }

    private void Write(ReadOnlySpan<byte> record)
    {
        _file.Write(BitConverter.GetBytes(record.Length));
        _file.Write(record);
    }

    private byte[] ReadRecord()
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        _file.ReadExactly(length);
        var record = new byte[BitConverter.ToInt32(length)];
        _file.ReadExactly(record);
        return record;
    }
}
