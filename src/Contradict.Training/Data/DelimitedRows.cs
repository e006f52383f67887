using System.Text.Unicode;
using Contradict.Inference;
using CsvHelper;

namespace Contradict.Training.Data;

/// <summary>The header and the rows of a CSV or TSV file; what is wrong with a row is reported and the rest is read.</summary>
internal sealed class DelimitedRows : IDisposable
{
    // A record longer than this is a quote left open, not two statements of at most 20,000 characters.
    private const int MaxRecordBytes = 16 << 20;

    private readonly string file;
    private readonly PairFormat format;
    private readonly FaultSink faults;
    private readonly Queue<CsvMalformedRecord> malformed = new();
    private readonly CsvReader reader;

    /// <exception cref="InputException">The header cannot be read.</exception>
    public DelimitedRows(Stream stream, string file, PairFormat format, FaultSink faults)
    {
        (this.file, this.format, this.faults) = (file, format, faults);
        reader = CsvReader.Create(stream, Options(header: true, malformed), leaveOpen: true);
        try
        {
            Header = ReadHeader();
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>The columns' names, trimmed.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Whether a row may lack fields at its end, which are then empty; else that is a fault.</summary>
    public bool MayBeShort { get; init; }

    public IEnumerable<DelimitedRow> Read() => ReadRows(reader, malformed, 0);

    public void Dispose() => reader.Dispose();

    private IEnumerable<DelimitedRow> ReadRows(CsvReader rows, Queue<CsvMalformedRecord> broken, int linesBefore)
    {
        for (var more = true; more;)
        {
            more = MoveNext(rows);
            foreach (var row in Recover(broken, linesBefore))
                yield return row;
            if (more && ReadRow(rows, linesBefore) is { } fields)
                yield return fields;
        }
    }

    /// <summary>Reports what broke the quoting, and reads again the lines that a quote left open swallowed.</summary>
    private IEnumerable<DelimitedRow> Recover(Queue<CsvMalformedRecord> broken, int linesBefore)
    {
        while (broken.TryDequeue(out var record))
        {
            var line = linesBefore + (int)record.LineNumber;
            faults.Report(new RowFault(FindingCodes.BadQuote, file, line, Describe(record.Reason)));
            var end = record.RawRecord.IndexOf('\n', StringComparison.Ordinal);
            if (end < 0)
                continue;
            var inner = new Queue<CsvMalformedRecord>();
            using var rest = CsvReader.FromText(record.RawRecord[(end + 1)..], Options(header: false, inner));
            foreach (var row in ReadRows(rest, inner, line))
                yield return row;
        }
    }

    private IReadOnlyList<string> ReadHeader()
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
        return [.. reader.Headers.Select(name => name.Trim())];
    }

    private bool MoveNext(CsvReader rows)
    {
        try
        {
            return rows.Read();
        }
        catch (CsvFormatException e)
        {
            var line = e.LineNumber > 0 ? (int?)e.LineNumber : null;
            faults.Report(new RowFault(FindingCodes.BadQuote, file, line, "the row is too long; is a quote left open?"));
            return false;
        }
    }

    private DelimitedRow? ReadRow(CsvReader rows, int linesBefore)
    {
        var line = linesBefore + (int)rows.LineNumber;
        if (!Utf8.IsValid(rows.RawRecord))
        {
            var bad = line + InvalidUtf8.LinesBefore(rows.RawRecord);
            faults.Report(new RowFault(FindingCodes.InvalidUtf8, file, bad, InvalidUtf8.Reason));
            return null;
        }

        // Lines read again come decoded, with U+FFFD for what was not UTF-8.
        if (linesBefore > 0 && rows.RawRecord.IndexOf("\uFFFD"u8) >= 0)
        {
            faults.Report(new RowFault(FindingCodes.InvalidUtf8, file, line, InvalidUtf8.Reason));
            return null;
        }

        if (rows.FieldCount > Header.Count || (rows.FieldCount < Header.Count && !MayBeShort))
        {
            var reason = $"the row has {rows.FieldCount} fields; the header has {Header.Count}";
            faults.Report(new RowFault(FindingCodes.FieldCount, file, line, reason));
            return null;
        }

        var fields = new string[Header.Count];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = i < rows.FieldCount ? rows.GetString(i) : "";
        return new DelimitedRow(line, fields);
    }

    private CsvReaderOptions Options(bool header, Queue<CsvMalformedRecord> broken) => new()
    {
        HasHeader = header,
        Separator = format == PairFormat.Tsv ? '\t' : ',',
        Mode = format == PairFormat.Tsv ? CsvMode.NoEscape : CsvMode.Rfc4180,
        TrackLineNumbers = true,
        PoolStrings = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = broken.Enqueue,
        MaxRecordSize = MaxRecordBytes,
    };

    private static string Describe(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote opens here and is never closed",
        CsvMalformedReason.TextAfterClosingQuote => "text follows a closing quote; is a quote left open, or not doubled?",
        _ => "a quote stands inside a field without quotes; such a field must be quoted and its quotes doubled",
    };
}
