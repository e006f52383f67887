using System.CommandLine;
using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict compare MODEL MODEL… --on PAIRS…</c>: a paired comparison of versions, the first being the base.</summary>
internal sealed class CompareCommand(CliConsole console)
{
    private readonly ModelOption _option = new(console);
    private readonly Argument<string[]> _models = new("MODEL")
    {
        Description = "Bundles (folder or NAME[@VERSION]) or files of predictions (.csv); the first is the base.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _on = new("--on")
    {
        Description = "Files of labeled pairs.",
        HelpName = "PAIRS",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _predictions = new("--predictions")
    {
        Description = "A file of predictions as a further model (id, p_agree, p_contradict, p_neutral).",
        HelpName = "FILE",
    };

    private readonly Option<string?> _json = new("--json") { Description = "Also writes the comparison as JSON.", HelpName = "FILE" };
    private readonly Option<bool> _fail = new("--fail-on-regression") { Description = "Exits with 4 where a model is surely worse than the base." };
    private readonly Option<int> _seed = new("--seed") { Description = "The seed of the resampling.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _flips = new("--flips") { Description = "How many changed verdicts to print.", HelpName = "N", DefaultValueFactory = _ => 20 };

    public Command Build()
    {
        var command = new Command("compare", "Compares model versions on the same labeled pairs.") { _models, _on, _predictions, _json, _fail, _seed, _flips };
        command.Options.Add(_option.Models);
        command.Validators.Add(result =>
        {
            var count = (result.GetValue(_models)?.Length ?? 0) + (result.GetValue(_predictions)?.Length ?? 0);
            if (count < 2)
                result.AddError("compare takes at least two models, the base first");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var pairs = PairPredictions.Read(console, parsed.GetValue(_on)!);
        var lexicon = Lexicon.LoadEmbedded();
        string[] names = [.. parsed.GetValue(_models)!, .. parsed.GetValue(_predictions) ?? []];
        var models = names
            .Select(name => ModelPredictions.OfNamed(console, parsed, _option, name, pairs, lexicon))
            .Select(model => new ComparedModel(model.Name, model.Predictions))
            .ToList();
        var comparison = new PairedComparison(new ComparisonOptions { Seed = parsed.GetValue(_seed) }).Compare(pairs, models[0], models[1..]);
        new ComparisonView(console.Terminal).Show(comparison, pairs, parsed.GetValue(_flips));
        if (parsed.GetValue(_json) is { } file)
            AtomicFile.Write(console.Resolve(file), stream => ComparisonJson.Write(comparison, stream));
        return parsed.GetValue(_fail) && Regression.Find(comparison) is { } found ? Report(found) : ExitCode.Done;
    }

    private int Report(string found)
    {
        console.Error.WriteLine($"contradict: {found}");
        return ExitCode.Regression;
    }
}
