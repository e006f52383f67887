using System.Globalization;
using Contradict.Training.Evaluation;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>A model's figures as tables.</summary>
internal sealed class EvaluationView(IAnsiConsole terminal)
{
    public void Show(EvaluationFigures figures)
    {
        terminal.MarkupLine($"[bold]{Markup.Escape(figures.Model)}[/]");
        var table = new Table().Border(TableBorder.Simple)
            .AddColumns(["pairs of", "n", "accuracy", "macro F1", "F1 agree", "F1 contradict", .. OfThree(figures, "F1 neutral", "called", "wrong if called"), "cal. error"]);
        AddRow(table, "all", figures, figures.Evaluation.Metrics);
        foreach (var slice in figures.Evaluation.Slices)
            AddRow(table, $"{slice.Column} {slice.Value}", figures, slice.Metrics);
        terminal.Write(table);
        var lines = terminal.Profile.Out.Writer;
        if (figures.Directional)
            lines.WriteLine("agree is that B follows from A");
        if (figures.TwoClass)
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"left out as neutral: {figures.LeftOut}"));
        if (figures.Directional || figures.TwoClass)
            lines.WriteLine($"calibration error over {Training.Evaluation.CalibrationError.CustomaryBins} bins: {Figure(figures.CalibrationErrorOf15Bins)}");
        if (!figures.TwoClass)
            WriteFalseContradictions(lines, figures.Evaluation.Metrics);
        lines.WriteLine(figures.Evaluation.Signature);
    }

    private static void WriteFalseContradictions(TextWriter lines, Metrics metrics)
    {
        if (metrics.Neutral.Support is var neutral and > 0)
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of {neutral:N0} neutral pairs {metrics.FalseContradictions:N0} ({(double)metrics.FalseContradictions / neutral:0.0%}) are called a contradiction"));
    }

    /// <summary>Columns that say something only where neutral is an answer and the model may abstain.</summary>
    private static string[] OfThree(EvaluationFigures figures, params string[] columns) => figures.TwoClass ? [] : columns;

    private static void AddRow(Table table, string what, EvaluationFigures figures, Metrics metrics) => table.AddRow(
    [
        Markup.Escape(what),
        metrics.Count.ToString("N0", CultureInfo.InvariantCulture),
        Figure(metrics.Accuracy),
        Figure(metrics.MacroF1),
        Figure(metrics.Agree.F1),
        Figure(metrics.Contradict.F1),
        .. OfThree(figures, Figure(metrics.Neutral.F1), metrics.Coverage.ToString("0%", CultureInfo.InvariantCulture), Figure(metrics.SelectiveError)),
        Figure(metrics.CalibrationError),
    ]);

    private static string Figure(double value) => value.ToString(".000;-.000;.000", CultureInfo.InvariantCulture);
}
