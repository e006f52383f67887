using System.Collections.Immutable;
using Contradict.Inference;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>
/// A file of labeled pairs that grows by one row a label. Each row is on the disk when <see cref="Append"/> returns; whatever else changes the
/// file replaces it as a whole. A row that a crash tore is taken away when the file is opened again, and all before it stay.
/// </summary>
public sealed class LabelJournal : IDisposable
{
    private readonly string _path;
    private readonly FileStream _lock;
    private ImmutableArray<string> _columns;
    private List<LabeledPair> _rows;
    private FileStream? _stream;

    private LabelJournal(string path, FileStream exclusive)
    {
        (_path, _lock) = (path, exclusive);
        var found = File.Exists(path) ? File.ReadAllBytes(path) : [];
        (_rows, TornBytes) = JournalContent.Read(path, found);
        _columns = ColumnsOf(_rows);
        if (!found.AsSpan().SequenceEqual(Render(_rows)))
            Replace(_rows);
    }

    /// <summary>The rows in the file, in its order.</summary>
    public IReadOnlyList<LabeledPair> Rows => _rows;

    /// <summary>How many bytes of a torn last row were taken away when the file was opened; 0 where it was whole.</summary>
    public int TornBytes { get; }

    /// <summary>Opens a file, or begins one.</summary>
    /// <param name="path">The file; its folder is made where it is missing.</param>
    /// <exception cref="InputException">The file is labeled elsewhere at the moment, or a row other than the last is faulty.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static LabelJournal Open(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            throw new InputException(path, null, "is a folder; expected a file");
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var exclusive = Lock(path, full);
        try
        {
            return new LabelJournal(path, exclusive);
        }
        catch
        {
            exclusive.Dispose();
            throw;
        }
    }

    /// <summary>Adds a row at the end and waits until the disk has it.</summary>
    /// <param name="row">The row; where it brings a column that the file lacks, the file is replaced.</param>
    public void Append(LabeledPair row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Extra.Any(column => !_columns.Contains(column.Name)))
        {
            Replace([.. _rows, row]);
            return;
        }

        _stream ??= new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _stream.Write(Render([row]).AsSpan(Render([]).Length));
        _stream.Flush(flushToDisk: true);
        _rows.Add(row);
    }

    /// <summary>Takes the last row out.</summary>
    /// <returns>The row; null where there is none.</returns>
    public LabeledPair? RemoveLast()
    {
        if (_rows is not [.. var rest, var last])
            return null;
        Replace(rest);
        return last;
    }

    /// <summary>Puts other rows in the place of all: the file is the old one or the new one at any moment.</summary>
    /// <param name="rows">The rows.</param>
    public void Replace(IReadOnlyList<LabeledPair> rows)
    {
        _stream?.Dispose();
        _stream = null;
        _columns = ColumnsOf(rows);
        AtomicFile.Write(_path, stream => stream.Write(Render(rows)));
        _rows = [.. rows];
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _stream?.Dispose();
        _lock.Dispose();
    }

    /// <summary>A file beside the journal that one process holds at a time; the system lets go of it when the process dies.</summary>
    private static FileStream Lock(string path, string full)
    {
        var name = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.lock");
        try
        {
            return new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (File.Exists(name))
        {
            throw new InputException(path, null, "is being labeled by another process", fault);
        }
    }

    private static ImmutableArray<string> ColumnsOf(IEnumerable<LabeledPair> rows) =>
        [.. LabeledPairWriter.ExtraColumnsOf(rows).Except(LabelColumns.All), .. LabelColumns.All];

    private byte[] Render(IReadOnlyList<LabeledPair> rows)
    {
        using var bytes = new MemoryStream();
        using (var writer = new LabeledPairWriter(bytes, _columns))
        {
            foreach (var row in rows)
                writer.Write(row);
        }

        return bytes.ToArray();
    }
}
