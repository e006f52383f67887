using System.CommandLine;
using Contradict.Training.Data;
using Contradict.Training.Data.Checking;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data check FILE…</c>: what is wrong with labeled pairs, before a model learns it.</summary>
internal sealed class DataCheckCommand(CliConsole console)
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files of labeled pairs (CSV, TSV, JSON lines of pairs or octets), checked together: leaks are looked for between them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _json = new("--json") { Description = "Also writes the report as JSON, with up to 1,000 findings of each kind.", HelpName = "FILE" };
    private readonly Option<bool> _strict = new("--strict") { Description = "Exits with code 3 where a finding is severe." };
    private readonly Option<int> _show = new("--show") { Description = "How many findings of each kind are printed; all are counted.", HelpName = "N", DefaultValueFactory = _ => 20 };
    private readonly Option<string[]> _probeOn = new("--probe-on")
    {
        Description = "Also trains the bag of words on FILE and tries it on these files.",
        HelpName = "PAIRS",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _by = new("--by") { Description = "With --probe-on: a column to give the figures by, such as form.", HelpName = "COLUMN" };

    public Command Build()
    {
        var command = new Command("check", "Finds faults, conflicts, leaks and give-aways in labeled pairs.") { _files, _json, _strict, _show, _probeOn, _by };
        _show.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0)
                result.AddError("--show takes a number from 0 up");
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string[] files = [.. parsed.GetValue(_files)!.Select(console.Resolve)];
        var show = parsed.GetValue(_show);
        var checker = new DataChecker(new DataCheckOptions { FindingsPerCode = Math.Max(show, new DataCheckOptions().FindingsPerCode) });
        var report = StageDisplay.Run(console, progress => checker.Check(files, progress, cancellation));
        var view = new DataReportView(console);
        view.Show(report, show);
        if (parsed.GetValue(_probeOn) is { Length: > 0 } others)
            view.Show(ProbeTransfer.Run(Read(files), Read(others.Select(console.Resolve)), parsed.GetValue(_by), cancellation));
        if (parsed.GetValue(_json) is { } file)
            AtomicFile.Write(console.Resolve(file), stream => DataReportJson.Write(report, stream));
        return parsed.GetValue(_strict) && report.HasSevere ? ExitCode.BadInput : ExitCode.Done;
    }

    private static List<LabeledPair> Read(IEnumerable<string> files) => [.. new LabeledPairReader().Read(files)];
}
