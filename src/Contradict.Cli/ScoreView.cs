using System.Globalization;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>A scored set as a person reads it in the terminal: the figures, then the strongest contradictions, then the sources.</summary>
internal sealed class ScoreView(IAnsiConsole terminal)
{
    private const int MostSources = 12;

    /// <summary>Shows a set.</summary>
    /// <param name="content">The set.</param>
    /// <param name="strongest">The contradictions to list, in order.</param>
    public void Show(ReportContent content, IEnumerable<JudgedPair> strongest)
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
            Show(pair, ++number);
        if (number == 0)
            terminal.MarkupLine("no contradiction was found that the probabilities carry");
        ShowSources(content);
    }

    private static string CopiesOf(ReportSummary summary) => summary.Copies switch
    {
        0 => "",
        1 => " (1 of them a copy)",
        var copies => string.Create(CultureInfo.InvariantCulture, $" ({copies:N0} of them copies)"),
    };

    private void Show(JudgedPair pair, int number)
    {
        terminal.WriteLine();
        var kind = pair.Verdict.Kind is { } known ? ContradictionKindNames.Of(known).Replace('_', ' ') : "contradiction";
        terminal.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[bold red]{number}. {kind}[/]  probability {pair.Verdict.Probability.Contradict:0.00}"));
        ShowSide(pair.A, pair.Verdict.Reasons.Where(reason => reason.Weight > 0).Select(reason => reason.A));
        ShowSide(pair.B, pair.Verdict.Reasons.Where(reason => reason.Weight > 0).Select(reason => reason.B));
        var reason = pair.Verdict.Reasons.FirstOrDefault(reason => reason.Weight > 0);
        if (reason is not null)
            terminal.MarkupLine($"   [dim]because {Markup.Escape(Highlight.Visible(reason.Name))}[/]");
    }

    private void ShowSide(Statement statement, IEnumerable<Inference.Language.TextSpan?> spans)
    {
        var outlet = statement.Speaker.Name == statement.Source ? "" : $" [dim]in {Markup.Escape(Highlight.Visible(statement.Source))}[/]";
        terminal.MarkupLine($"   [bold]{Markup.Escape(Highlight.Visible(statement.Speaker.Name))}[/]{outlet}: {Highlight.Mark(statement.Text, spans)}");
    }

    private void ShowSources(ReportContent content)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("source", "kind", "borne out", "95% interval", "judged", "agreed", "contradicted");
        foreach (var source in content.Sources.Take(MostSources))
        {
            table.AddRow(
                Markup.Escape(Highlight.Visible(source.Source)),
                source.Kind,
                source.Credibility is { } mean ? mean.ToString("0.00", CultureInfo.InvariantCulture) : "too little evidence",
                source is { Low: { } low, High: { } high } ? string.Create(CultureInfo.InvariantCulture, $"{low:0.00}–{high:0.00}") : "–",
                source.Judged.ToString(CultureInfo.InvariantCulture),
                source.Agreed.ToString(CultureInfo.InvariantCulture),
                source.Contradicted.ToString(CultureInfo.InvariantCulture));
        }

        terminal.WriteLine();
        terminal.Write(table);
        if (content.Sources.Count > MostSources)
            terminal.MarkupLine($"[dim]and {content.Sources.Count - MostSources} more in sources.csv[/]");
    }
}
