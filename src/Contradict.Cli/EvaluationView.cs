using System.Globalization;
using Contradict.Training.Evaluation;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>A model's figures as tables.</summary>
internal sealed class EvaluationView(IAnsiConsole terminal)
{
    public void Show(string name, ModelEvaluation evaluation)
    {
        terminal.MarkupLine($"[bold]{Markup.Escape(name)}[/]");
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns("pairs of", "n", "accuracy", "macro F1", "F1 agree", "F1 contradict", "F1 neutral", "called", "wrong if called", "cal. error");
        AddRow(table, "all", evaluation.Metrics);
        foreach (var slice in evaluation.Slices)
            AddRow(table, $"{slice.Column} {slice.Value}", slice.Metrics);
        terminal.Write(table);
        terminal.Profile.Out.Writer.WriteLine(evaluation.Signature);
    }

    private static void AddRow(Table table, string what, Metrics metrics) => table.AddRow(
        Markup.Escape(what),
        metrics.Count.ToString("N0", CultureInfo.InvariantCulture),
        Figure(metrics.Accuracy),
        Figure(metrics.MacroF1),
        Figure(metrics.Agree.F1),
        Figure(metrics.Contradict.F1),
        Figure(metrics.Neutral.F1),
        metrics.Coverage.ToString("0%", CultureInfo.InvariantCulture),
        Figure(metrics.SelectiveError),
        Figure(metrics.CalibrationError));

    private static string Figure(double value) => value.ToString(".000;-.000;.000", CultureInfo.InvariantCulture);
}
