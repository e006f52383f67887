using System.Globalization;
using Contradict.Inference.Credibility.Claims;
using CsvHelper;

namespace Contradict.Inference.Reports;

/// <summary>
/// Writes <c>values.csv</c> (RFC 4180, lines ended by CR LF): <c>object, value, probability</c>. Text that a spreadsheet would run as a formula is
/// written with an apostrophe before it. Thread-safe.
/// </summary>
public static class ValuesCsv
{
    private static readonly CsvWriterOptions GuardedAgainstFormulas = new() { Injection = CsvInjection.Escape };

    /// <summary>Writes the header and the values in the order given.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="values">The values; probabilities are rounded to four decimals.</param>
    public static void Write(TextWriter output, IEnumerable<FoundValue> values)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(values);
        using var csv = CsvWriter.Create(output, GuardedAgainstFormulas, leaveOpen: true);
        csv.WriteRecord(["object", "value", "probability"]);
        foreach (var value in values)
            csv.WriteRecord([value.Subject, value.Value, value.Probability.ToString("0.####", CultureInfo.InvariantCulture)]);
        csv.Flush();
    }
}
