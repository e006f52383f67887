using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Evaluation.Sets;
using Contradict.Training.Learning;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict train PAIRS…</c>: trains a bundle.</summary>
internal sealed class TrainCommand(CliConsole console)
{
    private readonly Argument<string[]> _pairs = new("PAIRS") { Description = "Files of labeled pairs (CSV, TSV, JSON lines).", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _name = new("--name") { Description = "The model's name; not with --cross-validate." };
    private readonly Option<string> _version = new("--version") { Description = "The model's version, as in 0.1.0; not with --cross-validate." };
    private readonly Option<string> _models = new("--models") { Description = "The folder that gets NAME/VERSION/.", HelpName = "DIR", DefaultValueFactory = _ => "models" };
    private readonly Option<int> _seed = new("--seed") { Description = "The seed; the same data and seed give the same bytes.", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> _created = new("--created") { Description = "The day to state in the manifest (YYYY-MM-DD); never read off the clock.", HelpName = "DATE" };
    private readonly Option<string[]> _weights = new("--weight") { Description = "How much the rows of a file count, as FILE=WEIGHT, or those of a form, as form:contrast=WEIGHT.", HelpName = "FILE=W" };
    private readonly Option<string[]> _test = new("--test")
    {
        Description = "Files of labeled pairs to measure on; the figures go into the card.",
        HelpName = "PAIRS",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _encoder = new("--encoder") { Description = "The folder of a neural pair encoder, whose outputs become features; the bundle gets a copy.", HelpName = "DIR" };
    private readonly Option<double> _mostError = new("--most-error")
    {
        Description = "The share of called verdicts that may be wrong; what is less certain is Unsure.",
        HelpName = "RATE",
        DefaultValueFactory = _ => new TrainingOptions { Name = "", Version = "" }.MostError,
    };

    private readonly Option<string[]> _directionalPairs = new("--directional-pairs")
    {
        Description = "Files of labeled pairs to train the directional stage on, read as premise and hypothesis; no other stage sees them.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _events = new("--events")
    {
        Description = "A folder of sets of statements on one event each (JSON); the stages that judge article sets learn from all their pairs.",
        HelpName = "DIR",
    };

    private readonly Option<string[]> _sets = new("--sets")
    {
        Description = "Folders of article sets with gold, DIR/SET/articles and DIR/SET/gold.jsonl; the ranking of article sets learns from them.",
        HelpName = "DIR",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _directional = new("--directional")
    {
        Description = "PAIRS are premises and hypotheses: trains the directional stage on them, and the symmetric stages too, so that the bundle is whole.",
    };

    private readonly Option<bool> _study = new("--study") { Description = "Also measures yardsticks and ablations for the card; takes many times as long." };

    private readonly Option<string[]> _crossValidate = new("--cross-validate")
    {
        Description = "Trains no bundle, but measures on these files by folds: each fold by a model of PAIRS and the other folds.",
        HelpName = "FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int> _folds = new("--folds") { Description = "With --cross-validate: how many folds; no group is in two.", DefaultValueFactory = _ => 10 };

    public Command Build()
    {
        var command = new Command("train", "Trains a bundle from labeled pairs.") { _pairs, _name, _version, _models, _seed, _created, _weights, _test, _encoder, _events, _sets, _mostError, _directional, _directionalPairs, _study, _crossValidate, _folds };
        command.Validators.Add(ValidateCrossValidation);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_name) is not null && !IsName(result.GetValue(_name)))
                result.AddError("--name takes lower-case letters, digits and hyphens");
            if (result.GetResult(_version) is not null && !IsVersion(result.GetValue(_version)))
                result.AddError("--version takes three numbers, as in 0.1.0");
            if (result.GetValue(_weights)?.FirstOrDefault(weight => ParseWeight(weight) is null) is { } wrong)
                result.AddError($"--weight takes FILE=WEIGHT with a weight above 0, not {wrong}");
            if (result.GetResult(_mostError) is { Implicit: false } && result.GetValue(_mostError) is <= 0 or >= 1)
                result.AddError("--most-error takes a share above 0 and below 1, as in 0.2");
            if (result.GetValue(_created) is { } created && !DateOnly.TryParseExact(created, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                result.AddError("--created takes a date as YYYY-MM-DD");
            if (result.GetValue(_directional) && result.GetValue(_directionalPairs) is { Length: > 0 })
                result.AddError("--directional takes PAIRS for the directional stage, so --directional-pairs does not go with it");
        });
        command.SetAction(Run);
        return command;
    }

    private void ValidateCrossValidation(CommandResult result)
    {
        if (result.GetResult(_crossValidate) is null)
        {
            foreach (var required in new[] { _name, _version }.Where(option => result.GetResult(option) is null))
                result.AddError($"train needs {required.Name}, unless --cross-validate is given");
            if (result.GetResult(_folds) is { Implicit: false })
                result.AddError("--folds goes with --cross-validate");
            return;
        }

        Option[] ofBundles = [_name, _version, _models, _created, _test, _events, _sets, _directional, _directionalPairs, _study];
        if (ofBundles.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } ofBundle)
            result.AddError($"{ofBundle.Name} does not go with --cross-validate, which trains no bundle");
        if (result.GetResult(_folds) is { Implicit: false } && result.GetValue(_folds) is < 2 or > CrossValidation.MostFolds)
            result.AddError($"--folds takes a number from 2 to {CrossValidation.MostFolds}");
    }

    private async Task<int> Run(ParseResult parsed, CancellationToken cancellation)
    {
        var files = parsed.GetValue(_pairs)!;
        var pairs = PairPredictions.Read(console, files);
        var options = new TrainingOptions
        {
            Name = parsed.GetValue(_name) ?? "",
            Version = parsed.GetValue(_version) ?? "",
            Created = parsed.GetValue(_created) ?? FromEnvironment(),
            Seed = parsed.GetValue(_seed),
            MostError = parsed.GetValue(_mostError),
            SetWeights = (parsed.GetValue(_weights) ?? []).Select(weight => ParseWeight(weight)!.Value).ToImmutableSortedDictionary(StringComparer.Ordinal),
        };
        return parsed.GetValue(_crossValidate) is { Length: > 0 } set ? CrossValidate(parsed, pairs, set, options) : await Train(parsed, files, pairs, options, cancellation);
    }

    private int CrossValidate(ParseResult parsed, IReadOnlyList<LabeledPair> pairs, string[] files, TrainingOptions options)
    {
        var set = PairPredictions.Read(console, files);
        Refuse(pairs, set);
        try
        {
            using var encoder = parsed.GetValue(_encoder) is { } folder ? TrainingEncoder.Open(console.Resolve(folder)) : null;
            var evaluation = new CrossValidation(Lexicon.LoadEmbedded(), encoder).Run(pairs, set, parsed.GetValue(_folds), options, Tell);
            new EvaluationView(console.Terminal).Show(EvaluationFigures.Of($"{string.Join(", ", files.Select(Path.GetFileName))} by folds", evaluation));
        }
        catch (ArgumentException fault)
        {
            throw new InputException(string.Join(", ", files), null, $"cannot be cross-validated on: {fault.Message}", fault);
        }

        return ExitCode.Done;
    }

    private async Task<int> Train(ParseResult parsed, string[] files, IReadOnlyList<LabeledPair> pairs, TrainingOptions options, CancellationToken cancellation)
    {
        var test = parsed.GetValue(_test) is { Length: > 0 } named ? PairPredictions.Read(console, named) : [];
        var directional = parsed.GetValue(_directional) ? pairs : parsed.GetValue(_directionalPairs) is { Length: > 0 } sets ? PairPredictions.Read(console, sets) : [];
        LabeledPair[] events = parsed.GetValue(_events) is { } eventFolder ? [.. EventStatements.ReadFolder(console.Resolve(eventFolder)).SelectMany(set => set.ToPairs())] : [];
        Refuse([.. pairs, .. directional, .. events], test);
        var articleSets = new List<GoldSet>();
        foreach (var folder in parsed.GetValue(_sets) ?? [])
            articleSets.AddRange(await GoldSetReader.ReadAsync(console.Resolve(folder), cancellation));
        var lexicon = Lexicon.LoadEmbedded();
        BundleContent bundle;
        try
        {
            using var encoder = parsed.GetValue(_encoder) is { } encoderFolder ? TrainingEncoder.Open(console.Resolve(encoderFolder)) : null;
            bundle = new BundleTraining(lexicon, encoder) { DirectionalPairs = directional, EventPairs = events, ArticleSets = articleSets }.Run(pairs, test, options, parsed.GetValue(_study), CommandLine(parsed, files, options), Tell);
        }
        catch (ArgumentException fault)
        {
            throw new InputException(string.Join(", ", files.Concat(parsed.GetValue(_directionalPairs) ?? [])), null, $"cannot be trained on: {fault.Message}", fault);
        }

        var written = bundle.Write(console.Resolve(parsed.GetValue(_models)!));
        foreach (var (name, value) in bundle.Manifest.Metrics)
            console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.000}"));
        console.Out.WriteLine($"bundle: {written}");
        return ExitCode.Done;
    }

    /// <summary>A group that trains must not also measure.</summary>
    private static void Refuse(IReadOnlyList<LabeledPair> pairs, IReadOnlyList<LabeledPair> test)
    {
        var groups = pairs.Where(pair => pair.Group.Length > 0).Select(pair => pair.Group).ToHashSet(StringComparer.Ordinal);
        if (test.FirstOrDefault(pair => groups.Contains(pair.Group)) is { } leak)
            throw new InputException(leak.File, leak.Line, $"group {leak.Group} is also among the training pairs, so nothing measured on it would hold");
    }

    private string CommandLine(ParseResult parsed, string[] files, TrainingOptions options)
    {
        var parts = new List<string>(["contradict train", .. files]) { $"--name {options.Name} --version {options.Version} --seed {options.Seed}" };
        if (options.Created is not null)
            parts.Add($"--created {options.Created}");
        parts.AddRange((parsed.GetValue(_weights) ?? []).Select(weight => $"--weight {weight}"));
        if (parsed.GetValue(_test) is { Length: > 0 } test)
            parts.Add($"--test {string.Join(' ', test)}");
        if (parsed.GetValue(_encoder) is { } encoder)
            parts.Add($"--encoder {encoder}");
        if (parsed.GetValue(_events) is { } events)
            parts.Add($"--events {events}");
        if (parsed.GetValue(_sets) is { Length: > 0 } articleSets)
            parts.Add($"--sets {string.Join(' ', articleSets)}");
        if (parsed.GetResult(_mostError) is { Implicit: false })
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"--most-error {options.MostError}"));
        if (parsed.GetValue(_directional))
            parts.Add("--directional");
        if (parsed.GetValue(_directionalPairs) is { Length: > 0 } sets)
            parts.Add($"--directional-pairs {string.Join(' ', sets)}");
        if (parsed.GetValue(_study))
            parts.Add("--study");
        return string.Join(' ', parts);
    }

    private void Tell(string what) => console.Error.WriteLine($"contradict: {what}");

    /// <summary>The convention of reproducible builds: seconds since 1970 in SOURCE_DATE_EPOCH.</summary>
    private static string? FromEnvironment() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static bool IsName(string? name) => name is { Length: > 0 } && name.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static bool IsVersion(string? version) => version?.Split('-', 2)[0].Split('.') is { Length: 3 } parts
        && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit))
        && version.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-');

    private static KeyValuePair<string, double>? ParseWeight(string text)
    {
        var sign = text.LastIndexOf('=');
        return sign > 0 && double.TryParse(text.AsSpan(sign + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight > 0
            ? KeyValuePair.Create(text[..sign], weight)
            : null;
    }
}
