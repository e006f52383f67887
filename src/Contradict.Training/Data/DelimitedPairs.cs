using System.Text.Unicode;
using Contradict.Inference;
using CsvHelper;

namespace Contradict.Training.Data;

/// <summary>The rows of a CSV or TSV file of pairs.</summary>
internal sealed class DelimitedPairs(Stream stream, string file, PairFormat format, bool labelRequired, FaultSink faults)
{
    // A record longer than this is a quote left open, not two statements of at most 20,000 characters.
    private const int MaxRecordBytes = 16 << 20;

    public IEnumerable<PairFields> Read()
    {
        var malformed = new Queue<CsvMalformedRecord>();
        using var reader = CsvReader.Create(stream, Options(header: true, malformed), leaveOpen: true);
        var columns = ReadHeader(reader, malformed);
        foreach (var row in ReadRows(reader, malformed, columns, 0))
            yield return row;
    }

    private IEnumerable<PairFields> ReadRows(
        CsvReader reader, Queue<CsvMalformedRecord> malformed, PairColumns columns, int linesBefore)
    {
        for (var more = true; more;)
        {
            more = MoveNext(reader);
            foreach (var row in Recover(malformed, columns, linesBefore))
                yield return row;
            if (more && ReadRow(reader, columns, linesBefore) is { } fields)
                yield return fields;
        }
    }

    /// <summary>Reports what broke the quoting, and reads again the lines that a quote left open swallowed.</summary>
    private IEnumerable<PairFields> Recover(
        Queue<CsvMalformedRecord> malformed, PairColumns columns, int linesBefore)
    {
        while (malformed.TryDequeue(out var record))
        {
            var line = linesBefore + (int)record.LineNumber;
            faults.Report(new RowFault(FindingCodes.BadQuote, file, line, Describe(record.Reason)));
            var end = record.RawRecord.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0)
                continue;
            var inner = new Queue<CsvMalformedRecord>();
            using var rest = CsvReader.FromText(record.RawRecord[(end + 1)..], Options(header: false, inner));
            foreach (var row in ReadRows(rest, inner, columns, line))
                yield return row;
        }
    }

    private PairColumns ReadHeader(CsvReader reader, Queue<CsvMalformedRecord> malformed)
    {
        try
        {
            reader.ReadHeader();
        }
        catch (CsvFormatException e)
        {
            throw new InputException(file, 1, "the header cannot be read: " + e.Message, e);
        }

        if (malformed.Count > 0)
            throw new InputException(file, 1, "the header cannot be read: " + Describe(malformed.Peek().Reason));
        return new PairColumns(reader.Headers, labelRequired, file);
    }

    private bool MoveNext(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            var line = e.LineNumber > 0 ? (int?)e.LineNumber : null;
            faults.Report(new RowFault(FindingCodes.BadQuote, file, line, "the row is too long; is a quote left open?"));
            return false;
        }
    }

    private PairFields? ReadRow(CsvReader reader, PairColumns columns, int linesBefore)
    {
        var line = linesBefore + (int)reader.LineNumber;
        if (!Utf8.IsValid(reader.RawRecord))
        {
            var bad = line + InvalidUtf8.LinesBefore(reader.RawRecord);
            faults.Report(new RowFault(FindingCodes.InvalidUtf8, file, bad, InvalidUtf8.Reason));
            return null;
        }

        // Lines read again come decoded, with U+FFFD for what was not UTF-8.
        if (linesBefore > 0 && reader.RawRecord.IndexOf("\uFFFD"u8) >= 0)
        {
            faults.Report(new RowFault(FindingCodes.InvalidUtf8, file, line, InvalidUtf8.Reason));
            return null;
        }

        if (reader.FieldCount != columns.Count)
        {
            var reason = $"the row has {reader.FieldCount} fields; the header has {columns.Count}";
            faults.Report(new RowFault(FindingCodes.FieldCount, file, line, reason));
            return null;
        }

        string? Field(int index) => index < 0 ? null : reader.GetString(index);
        return new PairFields(
            line, Field(columns.Id), Field(columns.Topic), Field(columns.Group), Field(columns.Type),
            Field(columns.SourceA), Field(columns.StatementA), Field(columns.SourceB), Field(columns.StatementB),
            Field(columns.Label),
            columns.Extra.Length == 0 ? [] : [.. columns.Extra.Select(c => new ExtraColumn(c.Name, reader.GetString(c.Index)))]);
    }

    private CsvReaderOptions Options(bool header, Queue<CsvMalformedRecord> malformed) => new()
    {
        HasHeader = header,
        Separator = format == PairFormat.Tsv ? '\t' : ',',
        Mode = format == PairFormat.Tsv ? CsvMode.NoEscape : CsvMode.Rfc4180,
        TrackLineNumbers = true,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = malformed.Enqueue,
        MaxRecordSize = MaxRecordBytes,
    };

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote opens here and is never closed",
        CsvMalformedReason.TextAfterClosingQuote => "text follows a closing quote; is a quote left open, or not doubled?",
        _ => "a quote stands inside a field without quotes; such a field must be quoted and its quotes doubled",
    };
}
