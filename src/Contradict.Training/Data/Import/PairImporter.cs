using System.Collections.Immutable;
using Contradict.Inference;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Data.Import;

/// <summary>
/// Writes foreign files of labeled pairs as one CSV of ours, row by row, so that files larger than memory pass through.
/// Each pair says its <c>dataset</c> and its <c>origin</c>, file and line.
/// </summary>
/// <param name="format">What the files are.</param>
public sealed class PairImporter(ImportFormat format)
{
    internal static readonly ImmutableArray<string> Provenance = ["dataset", "origin"];

    private const int RowsPerReport = 4096;

    /// <summary>Imports files. The target appears when it is whole.</summary>
    /// <param name="files">The files.</param>
    /// <param name="target">The CSV file to write.</param>
    /// <param name="onFault">Told of each malformed row; the rest goes through.</param>
    /// <param name="progress">Told the share of the bytes that is read, 0 to 1; null for no one.</param>
    /// <param name="cancellation">Ends the work; nothing is written.</param>
    /// <returns>What became of the rows.</returns>
    /// <exception cref="InputException">A file cannot be read, its header lacks a column, or not one pair came of all of them.</exception>
    public ImportSummary Run(
        IReadOnlyList<string> files, string target, Action<RowFault> onFault, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var malformed = 0;
        var faults = new FaultSink(fault =>
        {
            malformed++;
            onFault(fault);
        });
        var import = format.Create();
        var counts = new int[3];
        var leftOut = 0;
        using var output = AtomicFile.Create(target);
        var sources = import.Prepare(files, faults);
        using (var writer = new LabeledPairWriter(output.Stream, [.. Provenance, .. import.Columns]))
        {
            foreach (var (file, rows) in Rows(sources, import, faults, progress, cancellation))
            {
                var checker = new PairRowChecker(file, labelRequired: true, []);
                foreach (var row in rows)
                    leftOut += Write(row, import, checker, writer, counts, faults);
            }
        }

        if (counts.Sum() == 0)
            throw new InputException(string.Join(", ", files), null, $"not one pair could be imported as {format.Name}");
        output.Commit();
        return new ImportSummary(
            counts.Sum(), counts[(int)Relation.Agree], counts[(int)Relation.Contradict], counts[(int)Relation.Neutral], leftOut, malformed);
    }

    private static IEnumerable<(string File, IEnumerable<ImportRow> Rows)> Rows(
        IReadOnlyList<string> files, IPairImport import, FaultSink faults, IProgress<double>? progress, CancellationToken cancellation)
    {
        var all = Math.Max(1, files.Where(File.Exists).Sum(file => new FileInfo(file).Length));
        var before = 0L;
        foreach (var file in files)
        {
            var start = before;
            var rows = 0;
            void Report(long read)
            {
                if (++rows % RowsPerReport != 0)
                    return;
                cancellation.ThrowIfCancellationRequested();
                progress?.Report((double)(start + read) / all);
            }

            yield return (file, new ImportFile(file, faults).Read(import.Needed, Report));
            before += new FileInfo(file).Length;
        }
    }

    /// <summary>Writes a row's pairs, all or none; 1 where it has none by intent, else 0.</summary>
    private int Write(ImportRow row, IPairImport import, PairRowChecker checker, LabeledPairWriter writer, int[] counts, FaultSink faults)
    {
        List<PairFields> pairs;
        try
        {
            pairs = [.. import.Pairs(row)];
        }
        catch (Exception e) when (e is FormatException || JsonText.IsFault(e))
        {
            faults.Report(new RowFault(FindingCodes.MalformedRow, row.File, row.Line, e is FormatException ? e.Message : JsonText.Reason(e)));
            return 0;
        }

        var origin = new ExtraColumn("origin", $"{Path.GetFileName(row.File)}:{row.Line}");
        foreach (var fields in pairs)
        {
            var traced = fields with { Extra = [new ExtraColumn("dataset", format.Name), origin, .. fields.Extra] };
            if (checker.Check(traced, out var fault) is { } pair)
            {
                writer.Write(pair);
                counts[(int)pair.Label!.Value]++;
            }
            else
            {
                faults.Report(fault!);
            }
        }

        return pairs.Count == 0 ? 1 : 0;
    }
}
