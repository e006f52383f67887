using System.Globalization;
using Contradict.Training.Data.Checking;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>A report on labeled pairs as a person reads it: findings by severity, then tables.</summary>
internal sealed class DataReportView(CliConsole console)
{
    private const int TopicsShown = 10;

    public void Show(DataReport report, int findingsPerCode)
    {
        foreach (var severity in new[] { FindingSeverity.Severe, FindingSeverity.Warning, FindingSeverity.Note })
        {
            foreach (var count in report.Counts.Where(c => c.Severity == severity))
                ShowFindings(count, report.Findings.Where(f => f.Code == count.Code && f.Severity == severity).Take(findingsPerCode));
        }

        console.Out.WriteLine(Summary(report));
        ShowLabels(report);
        ShowTopics(report);
        ShowLeaks(report);
        ShowProbes(report);
    }

    public void Show(IReadOnlyList<TransferResult> results)
    {
        console.Out.WriteLine("bag of words trained on the files after --probe-on, tried on the checked ones:");
        var table = Table("sees", "pairs of", "pairs", "accuracy", "macro F1", "F1 contradict");
        foreach (var result in results)
            table.AddRow(result.Sees, Escape(result.Slice), Number(result.Count), Figure(result.Accuracy), Figure(result.MacroF1), Figure(result.ContradictF1));
        console.Terminal.Write(table);
    }

    private void ShowFindings(FindingCount count, IEnumerable<DataFinding> findings)
    {
        var name = NameOf(count.Severity);
        var shown = 0;
        foreach (var finding in findings)
        {
            var place = finding.File is null ? "" : finding.Line is { } line ? $"{finding.File}:{line}: " : $"{finding.File}: ";
            console.Out.WriteLine($"{name} {finding.Code}: {Highlight.Visible(place + finding.Message)}");
            shown++;
        }

        if (shown < count.Count)
            console.Out.WriteLine($"{name} {count.Code}: {Number(count.Count - shown)} more");
    }

    private static string Summary(DataReport report)
    {
        int Of(FindingSeverity severity) => report.Counts.Where(c => c.Severity == severity).Sum(c => c.Count);
        var (severe, warnings, notes) = (Of(FindingSeverity.Severe), Of(FindingSeverity.Warning), Of(FindingSeverity.Note));
        var found = report.Counts.IsEmpty ? "nothing found" : $"found: {Number(severe)} severe, {Number(warnings)} to mend, {Number(notes)} to know";
        return $"{Number(report.Rows)} pairs, {Number(report.Statements)} statements, {Number(report.Groups)} groups, {Number(report.Topics)} topics; {found}";
    }

    private void ShowLabels(DataReport report)
    {
        var table = Table("label", "pairs", "share", "words in A", "words in B", "negated", "overlap");
        foreach (var label in report.Labels)
        {
            table.AddRow(
                label.Label, Number(label.Count), Figure((double)label.Count / Math.Max(1, report.Rows)), Words(label.MeanWordsA), Words(label.MeanWordsB),
                Figure(label.NegatedShare), Figure(label.MeanOverlap));
        }

        console.Terminal.Write(table);
    }

    private void ShowTopics(DataReport report)
    {
        if (report.LargestTopics.IsEmpty)
            return;
        var table = Table("topic", "pairs", "agree", "contradict", "neutral");
        foreach (var topic in report.LargestTopics.Take(TopicsShown))
            table.AddRow(Escape(topic.Topic), Number(topic.Count), Number(topic.Agree), Number(topic.Contradict), Number(topic.Neutral));
        if (report.Topics > TopicsShown)
            table.AddRow($"and {Number(report.Topics - TopicsShown)} more");
        console.Terminal.Write(table);
    }

    private void ShowLeaks(DataReport report)
    {
        if (report.Leaks.IsEmpty)
            return;
        var table = Table("read first", "and in", "rows", "groups", "near statements");
        foreach (var leak in report.Leaks)
            table.AddRow(Escape(leak.First), Escape(leak.Second), Number(leak.Rows), Number(leak.Groups), Number(leak.Near));
        console.Terminal.Write(table);
    }

    private void ShowProbes(DataReport report)
    {
        if (report.Probes.IsEmpty)
            return;
        var table = Table("a bag of words sees", "folds by", "pairs", "accuracy", "macro F1", "chance");
        foreach (var probe in report.Probes)
            table.AddRow(probe.Sees, probe.FoldsBy, Number(probe.Count), Figure(probe.Accuracy), Figure(probe.MacroF1), Figure(probe.Chance));
        console.Terminal.Write(table);
    }

    private static string NameOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Severe => "severe",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    private static Table Table(params string[] columns) => new Table().Border(TableBorder.Simple).AddColumns(columns);

    private static string Escape(string text) => Markup.Escape(Highlight.Visible(text));

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Words(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Figure(double value) => value.ToString(".000;-.000;.000", CultureInfo.InvariantCulture);
}
