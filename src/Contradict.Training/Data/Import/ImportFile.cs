using System.Collections.Immutable;
using Contradict.Inference;

namespace Contradict.Training.Data.Import;

/// <summary>
/// A foreign file's rows, one after the other: JSON lines (.jsonl, .json), CSV (.csv) or columns parted by tabs without
/// quoting (.tsv, .txt).
/// </summary>
internal sealed class ImportFile(string path, FaultSink faults)
{
    /// <summary>Reads the rows.</summary>
    /// <param name="needed">The fields that a table's header must have, each by any of its names.</param>
    /// <param name="report">Told how many bytes are read; null for no one.</param>
    /// <exception cref="InputException">The file cannot be read, or its header lacks a field.</exception>
    public IEnumerable<ImportRow> Read(ImmutableArray<string[]> needed, Action<long>? report = null)
    {
        using var stream = InputFile.Open(path);
        var rows = IsJson ? ReadJson(stream) : ReadTable(stream, needed);
        foreach (var row in rows)
        {
            yield return row;
            if (report is not null && stream.CanSeek)
                report(stream.Position);
        }
    }

    /// <summary>The names of a table's columns; for JSON lines those of all objects, in the order in which they first occur.</summary>
    public IReadOnlyList<string> FieldNames()
    {
        using var stream = InputFile.Open(path);
        if (!IsJson)
        {
            using var rows = new DelimitedRows(stream, path, Format, faults);
            return rows.Header;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var (_, element) in new JsonLineObjects(stream, path, new FaultSink(_ => { })).Read())
            names.AddRange(element.EnumerateObject().Select(p => p.Name).Where(seen.Add));
        return names;
    }

    private bool IsJson => Format == PairFormat.JsonLines;

    private PairFormat Format => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jsonl" or ".json" => PairFormat.JsonLines,
        ".csv" => PairFormat.Csv,
        ".tsv" or ".txt" => PairFormat.Tsv,
        _ => throw new InputException(path, null, "is of no known format; expected .jsonl, .json, .csv, .tsv or .txt"),
    };

    private IEnumerable<ImportRow> ReadJson(Stream stream) =>
        new JsonLineObjects(stream, path, faults).Read().Select(o => new JsonImportRow(path, o.Line, o.Element));

    private IEnumerable<ImportRow> ReadTable(Stream stream, ImmutableArray<string[]> needed)
    {
        // SNLI's and MultiNLI's text files drop the empty columns at the end of a line.
        using var rows = new DelimitedRows(stream, path, Format, faults) { MayBeShort = Format == PairFormat.Tsv };
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Header.Count; i++)
            columns.TryAdd(rows.Header[i], i);
        if (needed.FirstOrDefault(names => !names.Any(columns.ContainsKey)) is { } missing)
            throw new InputException(path, 1, $"the header has no column {string.Join(" or ", missing)}");
        foreach (var (line, fields) in rows.Read())
            yield return new TableImportRow(path, line, columns, fields);
    }
}
