using System.Globalization;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>A scored set as a person reads it in the terminal: the figures, then the strongest contradictions, then the sources.</summary>
internal sealed class ScoreView(IAnsiConsole terminal)
{
    /// <summary>Shows a set.</summary>
    /// <param name="content">The set.</param>
    /// <param name="strongest">The contradictions to list, in order.</param>
    /// <param name="unsure">What may contradict but carries no call, to list after them, in order.</param>
    public void Show(ReportContent content, IReadOnlyCollection<JudgedPair> strongest, IReadOnlyCollection<JudgedPair> unsure)
    {
        var summary = content.Summary;
        terminal.MarkupLine($"[bold]{Markup.Escape(Highlight.Visible(summary.Event))}[/]");
        terminal.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Articles} articles{CopiesOf(summary)}, {summary.Sources} sources, {summary.Speakers} speakers, {summary.Statements} statements, {summary.Pairs:N0} pairs judged by {Markup.Escape(summary.Model)}"));
        terminal.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"[red]{summary.Contradictions} contradictions[/], [green]{summary.Agreements} agreements[/], [blue]{summary.Updates} updates[/], [yellow]{summary.Unsure} unsure[/]"));
        var number = 0;
        foreach (var pair in strongest)
            Show(pair, string.Create(CultureInfo.InvariantCulture, $"[bold red]{++number}. "));
        if (number == 0)
            terminal.MarkupLine("no contradiction was found that the probabilities carry");
        if (unsure.Count > 0)
        {
            terminal.WriteLine();
            terminal.MarkupLine("[yellow]Unsure, with contradiction the likeliest:[/]");
        }

        foreach (var pair in unsure)
            Show(pair, "[bold yellow]? ");
        terminal.WriteLine();
        new SourcesTable(terminal).Show(content.Sources);
    }

    private static string CopiesOf(ReportSummary summary) => summary.Copies switch
    {
        0 => "",
        1 => " (1 of them a copy)",
        var copies => string.Create(CultureInfo.InvariantCulture, $" ({copies:N0} of them copies)"),
    };

    private void Show(JudgedPair pair, string mark)
    {
        terminal.WriteLine();
        var kind = pair.Verdict.Kind is { } known ? ContradictionKindNames.Of(known).Replace('_', ' ') : "contradiction";
        var label = Succession.IsReversal(pair) ? $"reversal, {kind}" : kind;
        terminal.MarkupLine($"{mark}{label}[/]  probability {ProbabilityText.Of(pair.Verdict.Probability.Contradict)}");
        var (first, second) = Succession.InOrder(pair);
        ShowSide(pair, first);
        ShowSide(pair, second);
        var reason = pair.Verdict.Reasons.FirstOrDefault(reason => reason.Weight > 0);
        if (reason is not null)
            terminal.MarkupLine($"   [dim]because {Markup.Escape(Highlight.Visible(reason.Name))}[/]");
    }

    private void ShowSide(JudgedPair pair, Statement statement)
    {
        var spans = pair.Verdict.Reasons.Where(reason => reason.Weight > 0).Select(reason => ReferenceEquals(statement, pair.B) ? reason.B : reason.A);
        var time = Succession.IsReversal(pair) && statement.Published is { } published
            ? string.Create(CultureInfo.InvariantCulture, $" [dim]{published.UtcDateTime:yyyy-MM-dd HH:mm} UTC[/]")
            : "";
        var outlet = statement.Speaker.Name == statement.Source ? "" : $" [dim]in {Markup.Escape(Highlight.Visible(statement.Source))}[/]";
        terminal.MarkupLine($"   [bold]{Markup.Escape(Highlight.Visible(statement.Speaker.Name))}[/]{outlet}{time}: {Highlight.Mark(statement.Text, spans)}");
    }
}
