using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;
using Contradict.Training.Evaluation.Sets;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict evaluate PAIRS…</c>: a model's figures on labeled pairs, or with <c>--sets</c> on article sets.</summary>
internal sealed class EvaluateCommand(CliConsole console)
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<MissCause>(JsonNamingPolicy.SnakeCaseLower) },
    };

    private readonly ModelOption _model = new(console);
    private readonly Argument<string[]> _pairs = new("PAIRS") { Description = "Files of labeled pairs (CSV, TSV, JSON lines).", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _predictions = new("--predictions") { Description = "A file of predictions that stands for the model (id, p_agree, p_contradict, p_neutral).", HelpName = "FILE" };
    private readonly Option<string[]> _by = new("--by")
    {
        Description = "Columns to slice by: form, type, topic, overlap or any other.",
        HelpName = "COLUMN",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => ["form"],
    };

    private readonly Option<string?> _sets = new("--sets") { Description = "A folder of article sets with gold, instead of pairs: DIR/SET/articles and DIR/SET/gold.jsonl.", HelpName = "DIR" };
    private readonly Option<bool> _misses = new("--misses") { Description = "With --sets, also lists the contradictions that are not among the first 30 shown, by cause." };
    private readonly Option<string?> _json = new("--json") { Description = "Also writes the figures as JSON.", HelpName = "FILE" };

    public Command Build()
    {
        var command = new Command("evaluate", "A model's figures on labeled pairs or article sets.") { _pairs, _sets, _misses, _predictions, _by, _json };
        _model.AddTo(command);
        command.Validators.Add(Check);
        command.SetAction(RunAsync);
        return command;
    }

    private void Check(CommandResult result)
    {
        var pairs = result.GetValue(_pairs) is { Length: > 0 };
        var sets = result.GetResult(_sets) is not null;
        if (pairs == sets)
            result.AddError(sets ? "evaluate takes files of pairs or --sets, not both" : "evaluate takes files of pairs, or --sets DIR");
        else if (sets && result.GetResult(_predictions) is not null)
            result.AddError("--predictions are of pairs; --sets needs a model");
        else if (!sets && result.GetValue(_misses))
            result.AddError("--misses goes with --sets");
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation) =>
        parsed.GetValue(_sets) is { } folder ? RunOnSetsAsync(parsed, folder, cancellation) : Task.FromResult(RunOnPairs(parsed));

    private async Task<int> RunOnSetsAsync(ParseResult parsed, string folder, CancellationToken cancellation)
    {
        var sets = await GoldSetReader.ReadAsync(console.Resolve(folder), cancellation);
        var bundle = _model.Load(parsed);
        var evaluation = SetsEvaluation.Of(sets, new ArticleSetScorer(bundle, Lexicon.LoadEmbedded()), cancellation);
        new SetsEvaluationView(console.Terminal).Show(bundle.Label, evaluation, parsed.GetValue(_misses));
        WriteJson(parsed, new { model = bundle.Label, evaluation.Sets, evaluation.Average });
        return ExitCode.Done;
    }

    private int RunOnPairs(ParseResult parsed)
    {
        var pairs = PairPredictions.Read(console, parsed.GetValue(_pairs)!);
        var (name, predictions) = ModelPredictions.Of(console, parsed, _model, parsed.GetValue(_predictions), pairs, Lexicon.LoadEmbedded());
        var evaluation = ModelEvaluation.Of(pairs, predictions, parsed.GetValue(_by)!);
        new EvaluationView(console.Terminal).Show(name, evaluation);
        WriteJson(parsed, new { model = name, evaluation });
        return ExitCode.Done;
    }

    private void WriteJson<T>(ParseResult parsed, T figures)
    {
        if (parsed.GetValue(_json) is { } file)
            AtomicFile.Write(console.Resolve(file), stream => JsonSerializer.Serialize(stream, figures, JsonOptions));
    }
}
