using System.CommandLine;
using Contradict.Inference;
using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Storage;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict score PATH…</c>: scores an article set.</summary>
internal sealed class ScoreCommand(CliConsole console)
{
    private readonly ModelOption _model = new(console);
    private readonly FilterOptions _filter = new();
    private readonly Argument<string[]> _paths = PathArgument.Create();
    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder for report.html, pairs.jsonl, statements.jsonl and sources.csv.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "report",
    };

    private readonly Option<int> _top = new("--top") { Description = "How many contradictions to print.", HelpName = "N", DefaultValueFactory = _ => 10 };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How to print them: table, json, jsonl, csv or markdown.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => FindingsOutput.Table,
    };

    private readonly Option<string?> _store = new("--store")
    {
        Description = "A file (SQLite) that keeps what was read and judged, so that the next run does only what is new.",
        HelpName = "FILE.db",
    };

    private readonly Option<bool> _watch = new("--watch") { Description = "Scores again whenever the articles change, until Ctrl-C." };

    public Command Build()
    {
        var command = new Command("score", "Scores an article set: who contradicts whom, and how sure we are.") { _paths, _out, _top, _format, _store, _watch };
        _filter.AddTo(command);
        _model.AddTo(command);
        _format.AcceptOnlyFromAmong(FindingsOutput.Formats);
        _top.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-'))
                result.AddError($"--top is a number from 0, not {token.Value}");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(_watch) && result.GetValue(_paths)?.Contains(ArticleReader.StandardInput) == true)
                result.AddError("--watch needs files or folders; standard input is read once");
            else if (result.GetValue(_watch) && result.GetValue(_paths)?.Any(path => ArticleReader.IsWithin(console.Resolve(path), console.Resolve(result.GetValue(_out)!))) == true)
                result.AddError("--watch cannot write its report into a folder that it watches; name another with --out");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var bundle = _model.Load(parsed);
        var watches = parsed.GetValue(_watch);
        using var store = Open(parsed.GetValue(_store), bundle, watches);
        var folder = console.Resolve(parsed.GetValue(_out)!);
        var paths = parsed.GetValue(_paths)!;
        var run = new ScoreRun(console, new ArticleSetScorer(bundle, Lexicon.LoadEmbedded()), store, _filter.Read(parsed), paths, folder);
        var output = new FindingsOutput(console, parsed.GetValue(_format)!, parsed.GetValue(_top));
        if (watches)
            return await new ScoreWatch(console, run, output).RunAsync(paths.Select(console.Resolve), folder, cancellation);
        var (shown, faults) = await run.RunAsync(cancellation);
        output.Write(shown, run.Page);
        if (parsed.GetValue(_store) is not null)
            console.Error.WriteLine($"contradict: {WorkLine.Of(shown.Work!)}");
        if (faults > 0)
            console.Error.WriteLine($"contradict: {faults} {(faults == 1 ? "article" : "articles or files")} could not be used; the rest was scored");
        return faults > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    /// <summary>The store named; a watch without one keeps what it did in memory.</summary>
    private SqliteScoreStore? Open(string? file, Bundle bundle, bool watches) =>
        file is not null ? SqliteScoreStore.Open(console.Resolve(file), bundle)
        : watches ? SqliteScoreStore.Open(null, bundle)
        : null;
}
