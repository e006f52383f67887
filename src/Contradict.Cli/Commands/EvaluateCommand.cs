using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation.Sets;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict evaluate PAIRS…</c>: a model's figures on labeled pairs, on a suite of capabilities or on whole article sets.</summary>
internal sealed class EvaluateCommand(CliConsole console)
{
    private const string DefaultSuite = "tests/capabilities";

    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<MissCause>(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly ModelOption _model = new(console);
    private readonly Argument<string[]> _pairs = new("PAIRS") { Description = "Files of labeled pairs (CSV, TSV, JSON lines); none with --suite or --sets.", Arity = ArgumentArity.ZeroOrMore };
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
    private readonly Option<string?> _sets = new("--sets") { Description = "Instead of PAIRS: a folder of article sets with gold, DIR/SET/articles and DIR/SET/gold.jsonl.", HelpName = "DIR" };
    private readonly Option<bool> _misses = new("--misses") { Description = "With --sets, also lists the contradictions that are not among the first 30 shown, by cause." };
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
        var command = new Command("evaluate", "A model's figures on labeled pairs, a suite of capabilities or article sets.")
        {
            _pairs, _predictions, _directional, _twoClass, _by, _suite, _floor, _sets, _misses, _json,
        };
        _model.AddTo(command);
        command.Validators.Add(Validate);
        command.SetAction(RunAsync);
        return command;
    }

    private void Validate(CommandResult result)
    {
        var (hasPairs, hasSuite, hasSets) = (result.GetValue(_pairs) is { Length: > 0 }, result.GetResult(_suite) is not null, result.GetResult(_sets) is not null);
        if ((hasPairs ? 1 : 0) + (hasSuite ? 1 : 0) + (hasSets ? 1 : 0) != 1)
            result.AddError("evaluate takes one of the three: files of labeled pairs, --suite, or --sets DIR");
        if (result.GetResult(_floor) is not null && !hasSuite)
            result.AddError("--floor goes with --suite");
        if (result.GetValue(_misses) && !hasSets)
            result.AddError("--misses goes with --sets");
        var isOfPairs = result.GetResult(_predictions) is not null || result.GetResult(_by) is { Implicit: false } || result.GetValue(_directional) || result.GetValue(_twoClass);
        if (isOfPairs && !hasPairs)
            result.AddError("--predictions, --by, --directional and --two-class go with files of labeled pairs");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetResult(_suite) is not null)
            return new SuiteRun(console).Run(parsed.GetValue(_suite) ?? DefaultSuite, parsed.GetValue(_floor), parsed.GetValue(_json), () => _model.Load(parsed));
        if (parsed.GetValue(_sets) is { } folder)
            WriteJson(parsed, await new SetsRun(console).RunAsync(folder, parsed.GetValue(_misses), () => _model.Load(parsed), cancellation));
        else
            WriteJson(parsed, FiguresOfPairs(parsed));
        return ExitCode.Done;
    }

    private EvaluationFigures FiguresOfPairs(ParseResult parsed)
    {
        var pairs = PairPredictions.Read(console, parsed.GetValue(_pairs)!);
        var (directional, twoClass) = (parsed.GetValue(_directional), parsed.GetValue(_twoClass));
        var (name, predictions) = ModelPredictions.Of(console, parsed, _model, parsed.GetValue(_predictions), pairs, Lexicon.LoadEmbedded(), directional);
        if (twoClass && pairs.All(pair => pair.Label == Relation.Neutral))
            throw new InputException(string.Join(", ", parsed.GetValue(_pairs)!), null, "no pair here is labeled agree or contradict");
        var figures = EvaluationFigures.Of(name, pairs, predictions, parsed.GetValue(_by)!, directional, twoClass);
        new EvaluationView(console.Terminal).Show(figures);
        return figures;
    }

    private void WriteJson<T>(ParseResult parsed, T figures)
    {
        if (parsed.GetValue(_json) is { } file)
            AtomicFile.Write(console.Resolve(file), stream => JsonSerializer.Serialize(stream, figures, JsonOptions));
    }
}
