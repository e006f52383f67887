using System.CommandLine;
using System.Globalization;
using Contradict.Training.Data.Checking;
using Contradict.Training.Data.Import;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data import FORMAT FILE…</c>: foreign sets as labeled pairs.</summary>
internal sealed class DataImportCommand(CliConsole console)
{
    private readonly Argument<string> _format = new("FORMAT")
    {
        Description = "What the files are: " + string.Join("; ", ImportFormat.All.Select(format => $"{format.Name} ({format.Description})")) + ".",
    };

    private readonly Argument<string[]> _files = new("FILE") { Description = "The files, of any size.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _target = new("--out") { Description = "The CSV file of labeled pairs to write.", HelpName = "FILE.csv", Required = true };
    private readonly Option<string[]> _map = new("--map") { Description = "With generic: which column is what, as statement_a=COLUMN,statement_b=COLUMN,label=COLUMN.", HelpName = "NAME=COLUMN,…" };
    private readonly Option<string[]> _labels = new("--labels") { Description = "With generic: what the labels mean, as 0=agree,1=neutral,2=contradict,-=skip.", HelpName = "VALUE=LABEL,…" };

    public Command Build()
    {
        var command = new Command("import", "Makes labeled pairs of a foreign set; a malformed row is named and the rest goes through.") { _format, _files, _target, _map, _labels };
        _format.AcceptOnlyFromAmong([.. ImportFormat.All.Select(format => format.Name)]);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_map) is null && result.GetResult(_labels) is null)
                return;
            if (ImportFormat.Find(result.GetValue(_format) ?? "") is { Name: not "generic" })
                result.AddError("--map and --labels go with the format generic");
            if (MappingOption.Columns(result.GetValue(_map) ?? []) is null)
                result.AddError("--map takes NAME=COLUMN,… with names such as statement_a, each once");
            if (MappingOption.Labels(result.GetValue(_labels) ?? []) is null)
                result.AddError("--labels takes VALUE=LABEL,… with labels agree, contradict, neutral or skip, each value once");
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var target = parsed.GetValue(_target)!;
        string[] files = [.. parsed.GetValue(_files)!.Select(console.Resolve)];
        var importer = new PairImporter(Format(parsed));
        var summary = StageDisplay.Run(console, (progress, tell) => importer.Run(
            files,
            console.Resolve(target),
            fault => tell($"contradict: {fault.File}{(fault.Line is { } line ? $":{line}" : "")}: {Highlight.Visible(fault.Reason)}"),
            progress is null ? null : new Share(progress),
            cancellation));
        console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Pairs} pairs in {target}: {summary.Agree} agree, {summary.Contradict} contradict, {summary.Neutral} neutral"));
        if (summary.LeftOut > 0)
            console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.LeftOut} rows without a label or evidence left out"));
        if (summary.Malformed == 0)
            return ExitCode.Done;
        console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"contradict: {summary.Malformed} malformed rows left out"));
        return ExitCode.BadInput;
    }

    private ImportFormat Format(ParseResult parsed)
    {
        var name = parsed.GetValue(_format)!;
        return name != "generic" ? ImportFormat.Find(name)! : ImportFormat.Generic(new ImportMapping
        {
            Columns = MappingOption.Columns(parsed.GetValue(_map) ?? [])!,
            Labels = MappingOption.Labels(parsed.GetValue(_labels) ?? [])!,
        });
    }

    private sealed class Share(IProgress<CheckProgress> progress) : IProgress<double>
    {
        void IProgress<double>.Report(double value) => progress.Report(new CheckProgress("importing", value));
    }
}
