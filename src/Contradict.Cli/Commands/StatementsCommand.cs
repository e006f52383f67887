using System.CommandLine;
using Contradict.Inference.Language;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Merging;
using Spectre.Console;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict statements PATH…</c>: who said what, without judging.</summary>
internal sealed class StatementsCommand(CliConsole console)
{
    private readonly Argument<string[]> _paths = PathArgument.Create();
    private readonly Option<string> _format = new("--format") { Description = "table or jsonl.", DefaultValueFactory = _ => "table" };

    private readonly Option<bool> _merges = new("--merges") { Description = "Lists, instead, which names were taken for one speaker, and why." };

    public Command Build()
    {
        _format.AcceptOnlyFromAmong("table", "jsonl");
        var command = new Command("statements", "Says who said what, without judging.") { _paths, _format, _merges };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (articles, faults) = await ArticleLoading.ReadAsync(console, parsed.GetValue(_paths)!, cancellation);
        var extractor = new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded()));
        var (statements, merges) = SpeakerMerging.Merge(articles, [.. articles.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(extractor.Extract)], cancellation);
        if (parsed.GetValue(_merges))
        {
            ShowMerges(merges);
        }
        else if (parsed.GetValue(_format) == "jsonl")
        {
            using var buffer = new MemoryStream();
            StatementsJsonLines.Write(buffer, statements);
            console.Out.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        }
        else
        {
            ShowTable(statements);
        }

        return faults > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private void ShowMerges(IEnumerable<SpeakerMerge> merges)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("name", "speaker", "because");
        foreach (var merge in merges)
            table.AddRow(Markup.Escape(Highlight.Visible(merge.From)), Markup.Escape(Highlight.Visible(merge.To)), Markup.Escape(Highlight.Visible(merge.Reason)));
        console.Terminal.Write(table);
    }

    private void ShowTable(IEnumerable<Statement> statements)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("speaker", "kind", "chain", "statement");
        foreach (var statement in statements)
        {
            table.AddRow(
                Markup.Escape(Highlight.Visible(statement.Speaker.Name)),
                SpeakerKindNames.Of(statement.Speaker.Kind),
                Markup.Escape(Highlight.Visible(string.Join(" ← ", statement.Speaker.Chain))),
                Markup.Escape(Highlight.Visible(statement.Text)));
        }

        console.Terminal.Write(table);
    }
}
