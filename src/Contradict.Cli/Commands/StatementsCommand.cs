using System.CommandLine;
using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Merging;
using Spectre.Console;

namespace Contradict.Cli.Commands;

/// <summary><c>contradict statements PATH…</c>: who said what, without judging.</summary>
internal sealed class StatementsCommand(CliConsole console)
{
    private const int AtOnce = 2_000;

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
        var loading = new ArticleLoading(console, parsed.GetValue(_paths)!);
        var extractor = new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded()));
        using var read = await ArticleStatements.ReadAsync(loading.StreamAsync(cancellation), extractor, cancellation);
        if (parsed.GetValue(_merges))
        {
            ShowMerges(read.Merges);
        }
        else if (parsed.GetValue(_format) == "jsonl")
        {
            WriteJsonLines(read.Statements(), cancellation);
        }
        else
        {
            ShowTables(read.Statements(), cancellation);
        }

        return loading.Faults > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private void ShowMerges(IEnumerable<SpeakerMerge> merges)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("name", "speaker", "because");
        foreach (var merge in merges)
            table.AddRow(Markup.Escape(Highlight.Visible(merge.From)), Markup.Escape(Highlight.Visible(merge.To)), Markup.Escape(Highlight.Visible(merge.Reason)));
        console.Terminal.Write(table);
    }

    private void WriteJsonLines(IEnumerable<Statement> statements, CancellationToken cancellation)
    {
        foreach (var some in statements.Chunk(AtOnce))
        {
            cancellation.ThrowIfCancellationRequested();
            console.WriteUtf8(stream => StatementsJsonLines.Write(stream, some));
        }
    }

    // A table is as wide as its widest row, so a long list is shown in parts, each with its heading.
    private void ShowTables(IEnumerable<Statement> statements, CancellationToken cancellation)
    {
        foreach (var some in statements.Chunk(AtOnce).DefaultIfEmpty([]))
        {
            cancellation.ThrowIfCancellationRequested();
            ShowTable(some);
        }
    }

    private void ShowTable(Statement[] statements)
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
