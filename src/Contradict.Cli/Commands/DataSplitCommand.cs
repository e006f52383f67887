using System.CommandLine;
using System.Globalization;
using Contradict.Training.Data;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data split FILE…</c>: splits labeled pairs so that nothing leaks.</summary>
internal sealed class DataSplitCommand(CliConsole console)
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Files of labeled pairs (CSV, TSV, JSON lines of pairs or octets).", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _by = new("--by") { Description = "What is never parted: group, topic or source.", DefaultValueFactory = _ => "group" };
    private readonly Option<string> _parts = new("--parts") { Description = "The parts and their shares.", DefaultValueFactory = _ => "train=.8,development=.1,test=.1" };
    private readonly Option<int> _seed = new("--seed") { Description = "Another seed gives another split.", DefaultValueFactory = _ => 1 };
    private readonly Option<string> _folder = new("--out") { Description = "The folder for one CSV file a part.", HelpName = "DIR", Required = true };
    private readonly Option<string[]> _defaults = new("--default") { Description = "A column for rows that lack it, as NAME=VALUE.", HelpName = "NAME=VALUE" };

    public Command Build()
    {
        var command = new Command("split", "Splits labeled pairs so that nothing stands on two sides.") { _files, _by, _parts, _seed, _defaults, _folder };
        _by.AcceptOnlyFromAmong("group", "topic", "source");
        _defaults.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string[]>()?.FirstOrDefault(item => item.IndexOf('=', StringComparison.Ordinal) <= 0) is { } wrong)
                result.AddError($"--default takes NAME=VALUE, not {wrong}");
        });
        _parts.Validators.Add(result =>
        {
            if (ParseParts(result.GetValueOrDefault<string>()) is null)
                result.AddError("--parts takes NAME=SHARE,… with shares above 0 that sum to 1");
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var key = Enum.Parse<SplitKey>(parsed.GetValue(_by)!, ignoreCase: true);
        var splitter = new GroupSplitter(key, ParseParts(parsed.GetValue(_parts))!, parsed.GetValue(_seed));
        var reader = new LabeledPairReader { Defaults = [.. (parsed.GetValue(_defaults) ?? []).Select(ParseDefault)] };
        var files = parsed.GetValue(_files)!.Select(console.Resolve).ToList();
        var plan = PairSplit.Write(files, reader, splitter, console.Resolve(parsed.GetValue(_folder)!), null, cancellation);
        foreach (var part in plan.Parts)
        {
            console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{part.Name}: {part.Rows} pairs in {part.Components} groups, {part.Agree} agree, {part.Contradict} contradict, {part.Neutral} neutral"));
        }

        return ExitCode.Done;
    }

    private static ExtraColumn ParseDefault(string text)
    {
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        return new ExtraColumn(text[..sign], text[(sign + 1)..]);
    }

    private static List<SplitPart>? ParseParts(string? text)
    {
        var parts = new List<SplitPart>();
        foreach (var item in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = item.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || !double.TryParse(item.AsSpan(sign + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var share) || share <= 0)
                return null;
            parts.Add(new SplitPart(item[..sign], share));
        }

        return parts.Count > 0 && Math.Abs(parts.Sum(part => part.Share) - 1) < 1e-6 ? parts : null;
    }
}
