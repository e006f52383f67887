using System.Globalization;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>A comparison as tables: every figure with its difference, interval and p, then the verdicts that changed.</summary>
internal sealed class ComparisonView(IAnsiConsole terminal)
{
    public void Show(Comparison comparison, IReadOnlyList<LabeledPair> pairs, int flips)
    {
        var byId = pairs.DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, StringComparer.Ordinal);
        foreach (var model in comparison.Models)
        {
            terminal.MarkupLine($"[bold]{Markup.Escape(model.Name)}[/] against [bold]{Markup.Escape(comparison.Base)}[/] on {pairs.Count:N0} pairs");
            var table = new Table().Border(TableBorder.Simple).AddColumns("figure", "base", "new", "difference", "95% interval", "p", "p adjusted");
            foreach (var metric in model.Metrics)
            {
                table.AddRow(
                    metric.Name.Replace('_', ' '),
                    Figure(metric.Base),
                    Figure(metric.Value),
                    Signed(metric.Difference),
                    $"{Signed(metric.Low)} … {Signed(metric.High)}",
                    Figure(metric.P),
                    Figure(metric.PAdjusted));
            }

            terminal.Write(table);
            ShowSlices(model);
            ShowFlips(model, byId, flips);
        }

        terminal.Profile.Out.Writer.WriteLine(comparison.Signature);
    }

    private void ShowSlices(ModelComparison model)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("slice", "n", "macro F1 base", "new", "difference", "95% interval");
        foreach (var slice in model.Slices)
        {
            var figure = slice.Metrics.First(metric => metric.Name == "macro_f1");
            table.AddRow(
                Markup.Escape($"{slice.Column} {slice.Value}"),
                slice.Count.ToString("N0", CultureInfo.InvariantCulture),
                Figure(figure.Base),
                Figure(figure.Value),
                Signed(figure.Difference),
                $"{Signed(figure.Low)} … {Signed(figure.High)}");
        }

        if (table.Rows.Count > 0)
            terminal.Write(table);
    }

    private void ShowFlips(ModelComparison model, Dictionary<string, LabeledPair> byId, int most)
    {
        var mended = model.Flips.Count(flip => flip.New == flip.Label);
        var broken = model.Flips.Count(flip => flip.Base == flip.Label);
        terminal.MarkupLine($"{model.Flips.Length} verdicts changed: {mended} now right, {broken} now wrong");
        foreach (var flip in model.Flips.Take(most))
        {
            var color = flip.New == flip.Label ? "green" : flip.Base == flip.Label ? "red" : "dim";
            terminal.MarkupLine($"  [{color}]{Markup.Escape(flip.Id)}: {RelationNames.Of(flip.Base)} → {RelationNames.Of(flip.New)}[/] (label {RelationNames.Of(flip.Label)})");
            if (!byId.TryGetValue(flip.Id, out var pair))
                continue;
            terminal.MarkupLine($"     A: {Markup.Escape(Highlight.Visible(pair.StatementA))}");
            terminal.MarkupLine($"     B: {Markup.Escape(Highlight.Visible(pair.StatementB))}");
        }

        if (model.Flips.Length > most)
            terminal.MarkupLine($"  [dim]and {model.Flips.Length - most} more; --flips N shows more, --json FILE all[/]");
    }

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);
}
