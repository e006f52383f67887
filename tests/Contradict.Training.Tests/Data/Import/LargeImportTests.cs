using System.Text;
using Contradict.Training.Data;
using Contradict.Training.Data.Import;
using Xunit;

namespace Contradict.Training.Tests.Data.Import;

/// <summary>Alone, for it measures the memory of the whole process.</summary>
[Collection("Alone")]
public sealed class LargeImportTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    [Trait("Speed", "Slow")]
    public void A_large_file_passes_through_in_bounded_memory()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("large.jsonl");
        var rows = 0;
        using (var writer = new StreamWriter(path, append: false, Encoding.UTF8))
        {
            while (writer.BaseStream.Position < 50 * Megabyte)
            {
                writer.Write($$"""{"unique_id": "u{{rows}}", "case_id": "c{{rows / 4}}", "label": "REFUTES", "claim": "Claim {{rows}} speaks of {{rows * 7}} ships.", "evidence": "By day {{rows}} there were {{rows * 3}} ships in port.", "page": "Page {{rows / 9}}"}""" + "\n");
                rows++;
            }
        }

        var highest = 0L;
        // What earlier tests left to finalizers would go while this one measures.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var progress = new Probe(() => highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true)));
        var summary = new PairImporter(ImportFormat.Find("vitaminc")!).Run(
            [path], folder.File("out.csv"), _ => { }, progress, TestContext.Current.CancellationToken);
        Assert.Equal(rows, summary.Pairs);
        Assert.True(highest > 0, "nothing was measured");
        Assert.InRange(highest - before, long.MinValue, 8 * Megabyte);
    }

    [Fact]
    public void A_line_without_end_is_passed_over_and_not_held()
    {
        using var folder = new TemporaryFolder();
        var good = """{"gold_label": "neutral", "sentence1": "A.", "sentence2": "B."}""";
        var path = folder.Write("s.jsonl", good + "\n" + new string('x', Utf8LineReader.MaxLength + (Utf8LineReader.MaxLength / 2)) + "\n" + good);
        var faults = new List<RowFault>();
        var summary = new PairImporter(ImportFormat.Find("snli")!).Run([path], folder.File("o.csv"), faults.Add, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((2, 2, "the line is longer than 16 MB"), (summary.Pairs, faults.Single().Line!.Value, faults[0].Reason));
    }

    private sealed class Probe(Action look) : IProgress<double>
    {
        private int reports;

        public void Report(double value)
        {
            if (++reports % 8 == 0)
                look();
        }
    }
}
