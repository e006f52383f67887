using System.CommandLine;
using System.Globalization;
using Contradict.Inference;
using Contradict.Inference.Language;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict score PATH…</c>: scores an article set.</summary>
internal sealed class ScoreCommand(CliConsole console)
{
    private readonly ModelOption _model = new(console);
    private readonly Argument<string[]> _paths = PathArgument.Create();
    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder for report.html, pairs.jsonl, statements.jsonl and sources.csv.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "report",
    };

    private readonly Option<double> _least = new("--min-probability")
    {
        Description = "Shows only findings of at least this probability, 0 to 1; pairs.jsonl keeps all.",
        HelpName = "P",
    };

    private readonly Option<int> _top = new("--top") { Description = "How many contradictions to print.", HelpName = "N", DefaultValueFactory = _ => 10 };

    public Command Build()
    {
        var command = new Command("score", "Scores an article set: who contradicts whom, and how sure we are.") { _paths, _out, _least, _top };
        _model.AddTo(command);
        _least.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var least) && least is >= 0 and <= 1))
                result.AddError($"--min-probability is a probability, 0 to 1, not {token.Value}");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var bundle = _model.Load(parsed);
        var (articles, faults) = await ArticleLoading.ReadAsync(console, parsed.GetValue(_paths)!, cancellation);
        var scorer = new ArticleSetScorer(bundle, Lexicon.LoadEmbedded());
        var content = ProgressDisplay.Run(console, "judging pairs", progress => scorer.Score(articles, progress, cancellation));
        var least = parsed.GetValue(_least);
        var shown = least > 0 ? content with { Pairs = [.. content.Pairs.Where(pair => pair.Verdict.Probability.Highest >= least)] } : content;
        var folder = console.Resolve(parsed.GetValue(_out)!);
        new ReportFiles(folder).Write(content, shown);
        new ScoreView(console.Terminal).Show(shown, parsed.GetValue(_top));
        console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"report: {Path.Combine(folder, ReportFiles.Page)}"));
        if (faults > 0)
            console.Error.WriteLine($"contradict: {faults} {(faults == 1 ? "article" : "articles or files")} could not be used; the rest was scored");
        return faults > 0 ? ExitCode.BadInput : ExitCode.Done;
    }
}
