namespace Contradict.Training.Data;

/// <summary>The rows of a CSV or TSV file of pairs.</summary>
internal sealed class DelimitedPairs(Stream stream, string file, PairFormat format, bool labelRequired, FaultSink faults)
{
    public IEnumerable<PairFields> Read()
    {
        using var rows = new DelimitedRows(stream, file, format, faults);
        var columns = new PairColumns(rows.Header, labelRequired, file);
        foreach (var (line, fields) in rows.Read())
        {
            string? Field(int index) => index < 0 ? null : fields[index];
            yield return new PairFields(
                line, Field(columns.Id), Field(columns.Topic), Field(columns.Group), Field(columns.Type),
                Field(columns.SourceA), Field(columns.StatementA), Field(columns.SourceB), Field(columns.StatementB),
                Field(columns.Label),
                columns.Extra.Length == 0 ? [] : [.. columns.Extra.Select(c => new ExtraColumn(c.Name, fields[c.Index]))]);
        }
    }
}
