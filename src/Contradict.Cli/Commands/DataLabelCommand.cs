using System.CommandLine;
using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Training.Labeling;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict data label PATH…</c>: a person labels pairs at the terminal, those first from which the model would learn most.</summary>
internal sealed class DataLabelCommand(CliConsole console)
{
    private readonly ModelOption _model = new(console);

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Articles in any format (files, folders, globs), or files of pairs: labeled pairs, with labels or without, and pairs.jsonl as score writes it.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _out = new("--out") { Description = "Where the labels go, row by row; labeling goes on where the file ends.", HelpName = "PAIRS.csv", Required = true };
    private readonly Option<string> _annotator = new("--annotator") { Description = "Who labels, for the column annotator.", HelpName = "NAME", DefaultValueFactory = _ => "" };

    public Command Build()
    {
        var command = new Command("label", "Asks a person for the labels of pairs, the most instructive first, and keeps each at once.") { _paths, _out, _annotator };
        _model.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_out) is { } file && !file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                result.AddError($"--out takes a .csv file, not {file}");
            else if (result.GetValue(_paths)?.Contains(ArticleReader.StandardInput) == true)
                result.AddError("data label takes the keys from standard input; name files");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (!console.Terminal.Profile.Capabilities.Interactive)
        {
            console.Error.WriteLine("contradict: data label asks a person, so standard input and output must be a terminal");
            return ExitCode.Misused;
        }

        var file = parsed.GetValue(_out)!;
        var lexicon = Lexicon.LoadEmbedded();
        var source = new LabelCandidates(console, new Lazy<Bundle>(() => _model.Load(parsed)), parsed.GetValue(_model.Model) is not null, lexicon);
        using var journal = LabelJournal.Open(console.Resolve(file));
        var (candidates, faults) = await source.ReadAsync(parsed.GetValue(_paths)!, cancellation);
        var session = new LabelingSession(candidates, journal, parsed.GetValue(_annotator)!, TimeProvider.System);
        var view = new LabelView(console.Terminal, new DifferingWords(new StatementAnalyzer(lexicon)), file);
        await new LabelDialog(console.Terminal, session, view).RunAsync(NoteOn(journal), cancellation);
        view.ShowEnd(session);
        if (faults > 0)
            console.Error.WriteLine($"contradict: {faults} {(faults == 1 ? "article" : "articles or files")} could not be used; the rest was paired");
        return faults > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private static string NoteOn(LabelJournal journal) =>
        journal.TornBytes > 0 ? "the last row was torn, by a crash perhaps, and is asked again"
        : journal.Rows.Count > 0 ? "going on where the file ends"
        : "";
}
