using Contradict.Training.Data;
using Contradict.Training.Data.Import;
using Xunit;

namespace Contradict.Training.Tests.Data.Import;

/// <summary>What an import of small files gives when it is read back.</summary>
internal sealed record Imported(ImportSummary Summary, List<RowFault> Faults, List<LabeledPair> Pairs)
{
    public static Imported Of(string format, params (string Name, string Text)[] files) => Of(ImportFormat.Find(format)!, files);

    public static Imported Of(ImportFormat format, params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder();
        var faults = new List<RowFault>();
        string[] paths = [.. files.Select(file => folder.Write(file.Name, file.Text))];
        var summary = new PairImporter(format).Run(paths, folder.File("out.csv"), faults.Add, cancellation: TestContext.Current.CancellationToken);
        return new Imported(summary, faults, [.. new LabeledPairReader().Read(folder.File("out.csv"))]);
    }
}
