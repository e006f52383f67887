using System.CommandLine;
using System.Globalization;
using System.Text;
using Contradict.Inference.Credibility;
using Contradict.Inference.Credibility.Claims;
using Contradict.Inference.Reports;
using Contradict.Training.Data;
using Contradict.Training.Data.Claims;
using Spectre.Console;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict credibility FILE</c>: sources, and what is borne out, from structured claims or from verdicts.</summary>
internal sealed class CredibilityCommand(CliConsole console)
{
    private readonly Argument<string> _file = new("FILE") { Description = "Structured claims (.csv: object, source, value [, time]) or verdicts (pairs.jsonl as score writes it)." };
    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder for sources.csv and, from claims, values.csv.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "credibility",
    };

    private readonly Option<string?> _gold = new("--gold") { Description = "With claims: known values (.csv: object, value); prints how many found values are right.", HelpName = "FILE" };

    public Command Build()
    {
        var command = new Command("credibility", "Says how far sources are borne out, from structured claims or from verdicts.") { _file, _out, _gold };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_file) is { } file && IsVerdicts(file) && result.GetResult(_gold) is not null)
                result.AddError("--gold goes with structured claims; verdicts find no values");
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var file = console.Resolve(parsed.GetValue(_file)!);
        var folder = console.Resolve(parsed.GetValue(_out)!);
        if (IsVerdicts(file))
            WriteSources(folder, [.. SourceRanking.Order(new CredibilityModel().Score(JudgedPairsFile.Read(file)))]);
        else
            RunOnClaims(file, folder, parsed.GetValue(_gold), cancellation);
        return ExitCode.Done;
    }

    private void RunOnClaims(string file, string folder, string? goldFile, CancellationToken cancellation)
    {
        var claims = ClaimsFile.Read(file);
        var gold = goldFile is null ? null : GoldValuesFile.Read(console.Resolve(goldFile));
        var findings = new TruthDiscovery().Find(claims, cancellation);
        console.Terminal.MarkupLine(string.Create(
            CultureInfo.InvariantCulture, $"{claims.Count:N0} claims, {findings.Values.Length:N0} objects, {findings.Sources.Length:N0} sources"));
        Write(folder, "values.csv", writer => ValuesCsv.Write(writer, findings.Values));
        WriteSources(folder, [.. SourceRanking.Order(findings.Sources)]);
        if (gold is not null)
            ShowAccuracy(ValueAccuracy.Of(findings.Values, gold));
    }

    private void WriteSources(string folder, IReadOnlyList<SourceCredibility> sources)
    {
        Write(folder, "sources.csv", writer => SourcesCsv.Write(writer, sources));
        new SourcesTable(console.Terminal).Show(sources);
    }

    private void ShowAccuracy(ValueAccuracy accuracy)
    {
        console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"accuracy {accuracy.Accuracy:0.000} ({accuracy.Right} of {accuracy.Objects} objects); {accuracy.LessPrecise} more are right but less precise; {accuracy.Unclaimed} known objects are not claimed"));
    }

    private static void Write(string folder, string name, Action<TextWriter> write) => AtomicFile.Write(Path.Combine(folder, name), stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        write(writer);
    });

    private static bool IsVerdicts(string file) => file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
