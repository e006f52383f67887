using System.Globalization;
using Contradict.Inference.Credibility;
using CsvHelper;

namespace Contradict.Inference.Reports;

/// <summary>
/// Writes <c>sources.csv</c> (RFC 4180, lines ended by CR LF): <c>source, kind, credibility, low, high, judged, agreed,
/// contradicted</c>. A name that a spreadsheet would run as a formula (one that starts with = + - @, a tab or a carriage
/// return) is written with an apostrophe before it. Thread-safe.
/// </summary>
public static class SourcesCsv
{
    private static readonly string[] Columns = ["source", "kind", "credibility", "low", "high", "judged", "agreed", "contradicted"];

    private static readonly CsvWriterOptions GuardedAgainstFormulas = new() { Injection = CsvInjection.Escape };

    /// <summary>Writes the header and the sources in the order given.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="sources">The sources; numbers are rounded to four decimals, empty where null.</param>
    public static void Write(TextWriter output, IEnumerable<SourceCredibility> sources)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(sources);
        using var csv = CsvWriter.Create(output, GuardedAgainstFormulas, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (var source in sources)
        {
            WriteSource(csv, source);
        }

        csv.Flush();
    }

    private static void WriteSource(CsvWriter csv, SourceCredibility source)
    {
        csv.WriteField(source.Source);
        csv.WriteField(source.Kind);
        csv.WriteField(Number(source.Credibility));
        csv.WriteField(Number(source.Low));
        csv.WriteField(Number(source.High));
        csv.WriteField(source.Judged);
        csv.WriteField(source.Agreed);
        csv.WriteField(source.Contradicted);
        csv.EndRecord();
    }

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
