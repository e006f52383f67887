using Contradict.Inference;

namespace Contradict.Training.Data.Claims;

/// <summary>A CSV file whose fields must not be empty. The first fault is thrown.</summary>
internal sealed class ValueTable : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly DelimitedRows _rows;

    /// <exception cref="InputException">The file or its header cannot be read.</exception>
    public ValueTable(string path)
    {
        _path = path;
        _stream = InputFile.Open(path);
        try
        {
            _rows = new DelimitedRows(_stream, path, PairFormat.Csv, new FaultSink(null));
        }
        catch
        {
            _stream.Dispose();
            throw;
        }
    }

    /// <summary>The index of the first of these columns that the header has.</summary>
    /// <exception cref="InputException">It has none.</exception>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (FindColumn(name) is >= 0 and var index)
                return index;
        }

        throw new InputException(_path, 1, $"the header has no column {names[0]}");
    }

    /// <summary>The index of a column; -1 where the header has none.</summary>
    public int FindColumn(string name) => _rows.Header.ToList().FindIndex(column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<DelimitedRow> Rows() => _rows.Read();

    /// <summary>A field without the spaces around it.</summary>
    /// <exception cref="InputException">It is empty.</exception>
    public string Text(DelimitedRow row, int column) =>
        row.Fields[column].Trim() is { Length: > 0 } text ? text : throw new InputException(_path, row.Line, $"{_rows.Header[column]} is empty");

    public void Dispose()
    {
        _rows.Dispose();
        _stream.Dispose();
    }
}
