using System.Globalization;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>Writes a scored set as Markdown that can be pasted into a note; no text of an article can become markup. Thread-safe.</summary>
public static class FindingsMarkdown
{
    /// <summary>Writes the figures and the findings.</summary>
    /// <param name="output">Where to; left open. Lines end in its own way.</param>
    /// <param name="summary">The figures.</param>
    /// <param name="pairs">The findings, in order.</param>
    public static void Write(TextWriter output, ReportSummary summary, IReadOnlyCollection<JudgedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(pairs);
        output.WriteLine($"# {MarkdownText.Escape(summary.Event)}");
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Articles} articles, {summary.Sources} sources, {summary.Statements:N0} statements, {summary.Pairs:N0} pairs judged by {MarkdownText.Escape(summary.Model)}: {summary.Contradictions} contradictions, {summary.Agreements} agreements, {summary.Updates} updates, {summary.Unsure} unsure"));
        output.WriteLine();
        output.WriteLine("| | kind | probability | one side | the other side | why |");
        output.WriteLine("|---:|---|---:|---|---|---|");
        var number = 0;
        foreach (var pair in pairs)
            output.WriteLine(RowOf(pair, ++number));
    }

    private static string RowOf(JudgedPair pair, int number)
    {
        var verdict = pair.Verdict;
        var kind = verdict.Kind is { } known ? ContradictionKindNames.Of(known).Replace('_', ' ') : "";
        if (Succession.IsReversal(pair))
            kind = kind.Length > 0 ? $"reversal, {kind}" : "reversal";
        var (first, second) = Succession.InOrder(pair);
        var reason = verdict.Reasons.FirstOrDefault(reason => reason.Weight > 0)?.Name ?? "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {number} | {kind} | {ProbabilityText.Of(verdict.Probability.Highest)} | {SideOf(first)} | {SideOf(second)} | {MarkdownText.Escape(reason)} |");
    }

    private static string SideOf(Statement statement)
    {
        var outlet = statement.Speaker.Name == statement.Source ? "" : $" in {MarkdownText.Escape(statement.Source)}";
        var published = JsonValues.Iso(statement.Published) is { } time ? $", {time}" : "";
        return $"**{MarkdownText.Escape(statement.Speaker.Name)}**{outlet}{published}: {MarkdownText.Escape(statement.Text)}";
    }
}
