using System.Globalization;
using Contradict.Inference.Verdicts;
using Contradict.Training.Labeling;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>The agreement of two annotators as a person reads it.</summary>
internal sealed class AgreementView(IAnsiConsole terminal)
{
    /// <summary>Shows it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="a">The first file, as the user named it.</param>
    /// <param name="b">The second file.</param>
    public void Show(AnnotatorAgreement agreement, string a, string b)
    {
        var kappa = agreement.Kappa;
        terminal.MarkupLine(Invariant($"{kappa.Count:N0} pairs labeled in both, {kappa.Observed:0.0%} alike ({kappa.Expected:0.0%} by chance)"));
        terminal.MarkupLine(kappa.Kappa is { } value
            ? Invariant($"Cohen's kappa [bold]{Figure(value)}[/], 95% interval {Figure(kappa.Low!.Value)} to {Figure(kappa.High!.Value)}")
            : "Cohen's kappa is not defined: both files use one and the same label only");
        terminal.MarkupLine(Invariant($"only in {Plain(a)}: {agreement.OnlyA:N0}; only in {Plain(b)}: {agreement.OnlyB:N0}"));
        if (agreement.Repeated > 0)
            terminal.MarkupLine(Invariant($"rows that repeat a pair of their own file and do not count: {agreement.Repeated:N0}"));
        if (agreement.ById > 0)
            terminal.MarkupLine(Invariant($"pairs matched by id although their statements differ: {agreement.ById:N0}"));
        ShowTable(agreement.Table, a, b);
        foreach (var (mine, theirs) in agreement.Disagreements)
        {
            terminal.MarkupLine($"{Plain(mine.Id)}  [bold]{mine.Column("label")}[/] / [bold]{theirs.Column("label")}[/]");
            terminal.MarkupLine($"   A: {Plain(mine.StatementA)}");
            terminal.MarkupLine($"   B: {Plain(mine.StatementB)}");
        }
    }

    private void ShowTable(int[,] counts, string a, string b)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn($"{Plain(a)} ↓  {Plain(b)} →");
        foreach (var label in AnnotatorAgreement.Labels)
            table.AddColumn(new TableColumn(RelationNames.Of(label)).RightAligned());
        for (var i = 0; i < AnnotatorAgreement.Labels.Length; i++)
        {
            var row = Enumerable.Range(0, AnnotatorAgreement.Labels.Length).Select(j => Invariant($"{counts[i, j]:N0}"));
            table.AddRow([RelationNames.Of(AnnotatorAgreement.Labels[i]), .. row]);
        }

        terminal.Write(table);
    }

    private static string Figure(double value) => value.ToString(".000;-.000;.000", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Plain(string text) => Markup.Escape(Highlight.Visible(text));
}
