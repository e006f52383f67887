using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict evaluate PAIRS…</c>: a model's figures on labeled pairs, or its pass rates on a capability suite.</summary>
internal sealed class EvaluateCommand(CliConsole console)
{
    private const string DefaultSuite = "tests/capabilities";
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly ModelOption _model = new(console);
    private readonly Argument<string[]> _pairs = new("PAIRS") { Description = "Files of labeled pairs (CSV, TSV, JSON lines); none with --suite.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _predictions = new("--predictions") { Description = "A file of predictions that stands for the model (id, p_agree, p_contradict, p_neutral).", HelpName = "FILE" };
    private readonly Option<string[]> _by = new("--by")
    {
        Description = "Columns to slice by: form, type, topic, overlap or any other.",
        HelpName = "COLUMN",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => ["form"],
    };

    private readonly Option<bool> _directional = new("--directional") { Description = "Reads each pair from A to B, as sets of textual entailment do: agree is that B follows from A." };
    private readonly Option<bool> _twoClass = new("--two-class") { Description = "Agree against contradict alone: rows labeled neutral are left out, and neutral is no answer." };
    private readonly Option<string?> _json = new("--json") { Description = "Also writes the figures as JSON.", HelpName = "FILE" };
    private readonly Option<string?> _suite = new("--suite")
    {
        Description = $"Instead of PAIRS: the pass rates on a suite of capabilities, a folder of CSV files ({DefaultSuite} where none is named).",
        HelpName = "DIR",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _floor = new("--floor")
    {
        Description = "With --suite: the rates that the capabilities must have (JSON); exits with 4 where one falls below.",
        HelpName = "FILE",
    };

    public Command Build()
    {
        var command = new Command("evaluate", "A model's figures on labeled pairs.") { _pairs, _predictions, _directional, _twoClass, _by, _json, _suite, _floor };
        _model.AddTo(command);
        command.Validators.Add(Validate);
        command.SetAction(Run);
        return command;
    }

    private void Validate(CommandResult result)
    {
        var hasPairs = result.GetValue(_pairs) is { Length: > 0 };
        if (result.GetResult(_suite) is null)
        {
            if (!hasPairs)
                result.AddError("evaluate takes files of labeled pairs, or --suite");
            if (result.GetResult(_floor) is not null)
                result.AddError("--floor goes with --suite");
        }
        else if (hasPairs || result.GetResult(_predictions) is not null || result.GetResult(_by) is { Implicit: false } || result.GetValue(_directional) || result.GetValue(_twoClass))
        {
            result.AddError("--suite takes no pairs, no --predictions, no --by, no --directional and no --two-class");
        }
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetResult(_suite) is not null)
            return new SuiteRun(console).Run(parsed.GetValue(_suite) ?? DefaultSuite, parsed.GetValue(_floor), parsed.GetValue(_json), () => _model.Load(parsed));
        var pairs = PairPredictions.Read(console, parsed.GetValue(_pairs)!);
        var (directional, twoClass) = (parsed.GetValue(_directional), parsed.GetValue(_twoClass));
        var (name, predictions) = ModelPredictions.Of(console, parsed, _model, parsed.GetValue(_predictions), pairs, Lexicon.LoadEmbedded(), directional);
        if (twoClass && pairs.All(pair => pair.Label == Relation.Neutral))
            throw new InputException(string.Join(", ", parsed.GetValue(_pairs)!), null, "no pair here is labeled agree or contradict");
        var figures = EvaluationFigures.Of(name, pairs, predictions, parsed.GetValue(_by)!, directional, twoClass);
        new EvaluationView(console.Terminal).Show(figures);
        if (parsed.GetValue(_json) is { } file)
            Training.Data.AtomicFile.Write(console.Resolve(file), stream => JsonSerializer.Serialize(stream, figures, JsonOptions));
        return ExitCode.Done;
    }
}
