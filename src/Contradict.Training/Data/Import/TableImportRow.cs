namespace Contradict.Training.Data.Import;

/// <summary>A row of a CSV, TSV or tab-separated text file.</summary>
internal sealed class TableImportRow(string file, int line, IReadOnlyDictionary<string, int> columns, string[] fields) : ImportRow(file, line)
{
    protected override string? Text(string name) => columns.TryGetValue(name, out var index) ? fields[index] : null;
}
