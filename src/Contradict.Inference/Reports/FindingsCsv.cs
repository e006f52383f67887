using System.Globalization;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;
using CsvHelper;

namespace Contradict.Inference.Reports;

/// <summary>
/// Writes findings as CSV (RFC 4180, lines ended by CR LF), one row a pair. Text that a spreadsheet would run as a formula is written with an
/// apostrophe before it. Thread-safe.
/// </summary>
public static class FindingsCsv
{
    private static readonly string[] Columns =
    [
        "id", "relation", "probability", "kind", "update", "speaker_a", "source_a", "published_a", "statement_a",
        "speaker_b", "source_b", "published_b", "statement_b", "reason",
    ];

    private static readonly CsvWriterOptions GuardedAgainstFormulas = new() { Injection = CsvInjection.Escape };

    /// <summary>Writes the header and the pairs in the order given.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="pairs">The pairs.</param>
    public static void Write(TextWriter output, IEnumerable<JudgedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(pairs);
        using var csv = CsvWriter.Create(output, GuardedAgainstFormulas, leaveOpen: true);
        csv.WriteRecord(Columns);
        foreach (var pair in pairs)
            WritePair(csv, pair);
        csv.Flush();
    }

    private static void WritePair(CsvWriter csv, JudgedPair pair)
    {
        var verdict = pair.Verdict;
        csv.WriteField(pair.Id);
        csv.WriteField(RelationNames.Of(verdict.Relation));
        csv.WriteField(verdict.Probability.Highest.ToString("0.####", CultureInfo.InvariantCulture));
        csv.WriteField(verdict.Kind is { } kind ? ContradictionKindNames.Of(kind) : "");
        csv.WriteField(verdict.Update ? "true" : "false");
        WriteSide(csv, pair.A);
        WriteSide(csv, pair.B);
        csv.WriteField(verdict.Reasons.FirstOrDefault(reason => reason.Weight > 0)?.Name ?? "");
        csv.EndRecord();
    }

    private static void WriteSide(CsvWriter csv, Statement statement)
    {
        csv.WriteField(statement.Speaker.Name);
        csv.WriteField(statement.Source);
        csv.WriteField(JsonValues.Iso(statement.Published) ?? "");
        csv.WriteField(statement.Text);
    }
}
