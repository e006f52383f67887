using System.Globalization;
using System.Text.Json;
using Contradict.Training.Evaluation.Sets;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>The figures of article sets as tables.</summary>
internal sealed class SetsEvaluationView(IAnsiConsole terminal)
{
    /// <summary>Shows them.</summary>
    /// <param name="name">The model.</param>
    /// <param name="evaluation">The figures.</param>
    /// <param name="misses">Whether to list the contradictions that are not among the first shown.</param>
    public void Show(string name, SetsEvaluation evaluation, bool misses)
    {
        terminal.MarkupLine($"[bold]{Markup.Escape(name)}[/]");
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns("set", "list", "statements", "pairs", "gold", "avg. precision", "right of first 10", "matters in first 30", "updates, traps");
        foreach (var set in evaluation.Sets)
            AddRows(table, set.Name, set.Figures, "0");
        AddRows(table, "average", evaluation.Average, "0.0");
        terminal.Write(table);
        ShowUpdates(evaluation);
        if (misses)
            ShowMisses(evaluation);
    }

    /// <summary>What the report shows, and all pairs as ranked, so that a better ranking shows even where no probability carries a call.</summary>
    private static void AddRows(Table table, string name, SetFigures figures, string counts)
    {
        table.AddRow(
        [
            Markup.Escape(Highlight.Visible(name)),
            "shown",
            Figure(figures.Statements, counts),
            Figure(figures.Pairs, counts),
            Figure(figures.Contradictions, counts),
            "",
            .. Cells(figures.Shown, figures.Matters, counts),
        ]);
        table.AddRow(["", "ranked", "", "", "", Figure(figures.AveragePrecision, "0.000"), .. Cells(figures.Ranked, figures.Matters, counts)]);
    }

    private static IEnumerable<string> Cells(ListFigures list, double matters, string counts) =>
    [
        $"{Figure(list.Precision, "0.00")} ({Figure(list.Right, counts)}/{Figure(list.Of, counts)})",
        $"{Figure(list.MatterRecall, "0.00")} ({Figure(list.MattersFound, counts)}/{Figure(matters, counts)})",
        Figure(list.UpdatesAndTraps, counts),
    ];

    private void ShowUpdates(SetsEvaluation evaluation)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("updates of", "planted", "found", "shown as updates", "right", "contradictions among them");
        foreach (var set in evaluation.Sets)
            AddUpdates(table, set.Name, set.Figures.Updates, "0");
        AddUpdates(table, "average", evaluation.Average.Updates, "0.0");
        terminal.Write(table);
    }

    private static void AddUpdates(Table table, string name, UpdateFigures updates, string counts) => table.AddRow(
        Markup.Escape(Highlight.Visible(name)),
        Figure(updates.Planted, counts),
        Figure(updates.Found, counts),
        Figure(updates.Taken, counts),
        Figure(updates.Right, counts),
        Figure(updates.Contradictions, counts));

    private void ShowMisses(SetsEvaluation evaluation)
    {
        foreach (var cause in Enum.GetValues<MissCause>())
        {
            var missed = evaluation.Sets.SelectMany(set => set.Misses).Where(miss => miss.Cause == cause).ToList();
            if (missed.Count == 0)
                continue;
            terminal.MarkupLine($"[bold]{NameOf(cause)}[/]: {missed.Count}");
            foreach (var miss in missed)
            {
                var rank = miss.Rank is { } place ? string.Create(CultureInfo.InvariantCulture, $"  ranked {place}") : "";
                terminal.MarkupLine($"  {Markup.Escape(Highlight.Visible(miss.Gold))}  {Markup.Escape(Highlight.Visible(miss.Matter))}{rank}");
            }
        }
    }

    private static string NameOf(MissCause cause) => JsonNamingPolicy.SnakeCaseLower.ConvertName(cause.ToString()).Replace('_', ' ');

    private static string Figure(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
