using System.Collections.Immutable;
using CsvHelper;

namespace Contradict.Training.Data;

/// <summary>
/// Writes labeled pairs as CSV (RFC 4180, UTF-8 without byte order mark): the nine columns of the format, then the
/// unknown ones in the order they came. What is written reads back as it was.
/// </summary>
public sealed class LabeledPairWriter : IDisposable
{
    private static readonly string[] Known =
        ["id", "topic", "group", "type", "source_a", "statement_a", "source_b", "statement_b", "label"];

    private readonly CsvWriter csv;
    private readonly ImmutableArray<string> extra;

    /// <summary>Begins a file with its header.</summary>
    /// <param name="stream">What to write to; it stays open.</param>
    /// <param name="extraColumns">The unknown columns to write; see <see cref="ExtraColumnsOf"/>.</param>
    /// <param name="options">Line ends and guards.</param>
    public LabeledPairWriter(Stream stream, IEnumerable<string> extraColumns, PairWriterOptions? options = null)
    {
        options ??= new PairWriterOptions();
        extra = [.. extraColumns];
        csv = CsvWriter.Create(
            stream,
            new CsvWriterOptions
            {
                Separator = ',',
                NewLine = options.LineFeedOnly ? "\n" : "\r\n",
                Injection = options.ForSpreadsheets ? CsvInjection.Escape : CsvInjection.None,
            },
            leaveOpen: true);
        csv.WriteHeader([.. Known, .. extra]);
    }

    /// <summary>The unknown columns of some pairs, in the order in which they first occur.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <returns>The columns' names, each once.</returns>
    public static ImmutableArray<string> ExtraColumnsOf(IEnumerable<LabeledPair> pairs) =>
        [.. pairs.SelectMany(p => p.Extra).Select(c => c.Name).Distinct()];

    /// <summary>Writes a whole file, or none where something fails on the way.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="pairs">The pairs; enumerated twice, first for their columns.</param>
    /// <param name="options">Line ends and guards.</param>
    public static void WriteFile(string path, IEnumerable<LabeledPair> pairs, PairWriterOptions? options = null) =>
        AtomicFile.Write(path, stream =>
        {
            using var writer = new LabeledPairWriter(stream, ExtraColumnsOf(pairs), options);
            foreach (var pair in pairs)
                writer.Write(pair);
        });

    /// <summary>Writes one pair. A column that was not announced is left out.</summary>
    /// <param name="pair">The pair.</param>
    public void Write(LabeledPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (var column in Known)
            csv.WriteField(pair.Column(column));
        foreach (var column in extra)
            csv.WriteField(pair.Column(column) ?? "");
        csv.EndRecord();
    }

    /// <summary>Writes what is still buffered; the stream stays open.</summary>
    public void Dispose() => csv.Dispose();
}
