using System.CommandLine;
using System.Globalization;
using Contradict.Inference;
using Contradict.Training.Data;
using Contradict.Training.Lexicons;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data</c>: work on labeled pairs and on the dictionary.</summary>
internal sealed class DataCommand(CliConsole console)
{
    public Command Build() => new("data", "Labeled pairs: leak-safe splits; the dictionary's source; figures of attribution.") { Split(), WordNet(), new AttributionCommand(console).Build() };

    private Command Split()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of labeled pairs (CSV, TSV, JSON lines of pairs or octets).", Arity = ArgumentArity.OneOrMore };
        var by = new Option<string>("--by") { Description = "What is never parted: group, topic or source.", DefaultValueFactory = _ => "group" };
        by.AcceptOnlyFromAmong("group", "topic", "source");
        var parts = new Option<string>("--parts") { Description = "The parts and their shares.", DefaultValueFactory = _ => "train=.8,development=.1,test=.1" };
        var seed = new Option<int>("--seed") { Description = "Another seed gives another split.", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--out") { Description = "The folder for one CSV file a part.", HelpName = "DIR", Required = true };
        var defaults = new Option<string[]>("--default") { Description = "A column for rows that lack it, as NAME=VALUE.", HelpName = "NAME=VALUE" };
        var command = new Command("split", "Splits labeled pairs so that nothing stands on two sides.") { files, by, parts, seed, defaults, folder };
        defaults.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string[]>()?.FirstOrDefault(item => item.IndexOf('=', StringComparison.Ordinal) <= 0) is { } wrong)
                result.AddError($"--default takes NAME=VALUE, not {wrong}");
        });
        parts.Validators.Add(result =>
        {
            if (ParseParts(result.GetValueOrDefault<string>()) is null)
                result.AddError("--parts takes NAME=SHARE,… with shares above 0 that sum to 1");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var key = Enum.Parse<SplitKey>(parsed.GetValue(by)!, ignoreCase: true);
            var splitter = new GroupSplitter(key, ParseParts(parsed.GetValue(parts))!, parsed.GetValue(seed));
            var sources = parsed.GetValue(files)!.Select(console.Resolve).ToList();
            var plan = PairSplit.Write(sources, new LabeledPairReader { Defaults = [.. (parsed.GetValue(defaults) ?? []).Select(ParseDefault)] }, splitter, console.Resolve(parsed.GetValue(folder)!), null, cancellation);
            foreach (var part in plan.Parts)
            {
                console.Out.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{part.Name}: {part.Rows} pairs in {part.Components} groups, {part.Agree} agree, {part.Contradict} contradict, {part.Neutral} neutral"));
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private Command WordNet()
    {
        var folder = new Argument<string>("DIR") { Description = "WordNet's dict folder (data.*, index.*, *.exc), as in Debian's wordnet-base." };
        var target = new Option<string>("--out") { Description = "The compiled resource.", HelpName = "FILE", Required = true };
        var command = new Command("wordnet", "Compiles WordNet's database into the dictionary that ships inside the program.") { folder, target };
        command.SetAction(parsed =>
        {
            var source = console.Resolve(parsed.GetValue(folder)!);
            if (!Directory.Exists(source))
                throw new InputException(source, null, "there is no such folder");
            AtomicFile.Write(console.Resolve(parsed.GetValue(target)!), stream => WordNetCompiler.Compile(source, stream));
            return ExitCode.Done;
        });
        return command;
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
