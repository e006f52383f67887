using System.Collections.Immutable;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation.Suite;

namespace Contradict.Cli;

/// <summary>Runs a capability suite: table, JSON, and the exit code that its floor asks for.</summary>
internal sealed class SuiteRun(CliConsole console)
{
    public int Run(string folder, string? floorFile, string? jsonFile, Func<Bundle> load)
    {
        var rows = SuiteReader.Read(console.Resolve(folder));
        var floor = floorFile is null ? null : SuiteFloor.Read(console.Resolve(floorFile));
        var bundle = load();
        var result = SuiteResult.Of(Score(bundle, rows));
        var drops = floor?.Drops(result) ?? [];
        new SuiteView(console.Terminal).Show(bundle.Label, result);
        if (jsonFile is not null)
            AtomicFile.Write(console.Resolve(jsonFile), stream => SuiteJson.Write(bundle.Label, result, stream));
        foreach (var drop in drops)
            console.Error.WriteLine($"contradict: {drop}");
        return drops.IsEmpty ? ExitCode.Done : ExitCode.Regression;
    }

    private static ImmutableArray<SuiteOutcome> Score(Bundle bundle, IReadOnlyList<SuiteRow> rows)
    {
        var detector = new ContradictionDetector(bundle, Lexicon.LoadEmbedded());
        var prepared = detector.PrepareAll(rows.SelectMany(row => row.Statements));
        return SuiteScorer.Score(rows, (a, b) => detector.Judge(prepared[a], prepared[b], explain: false));
    }
}
