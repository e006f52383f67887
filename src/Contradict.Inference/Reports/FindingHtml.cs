using System.Collections.Immutable;
using System.Globalization;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>
/// The first contradictions as markup, for readers without JavaScript; with it, <c>cards.js</c> builds the same elements
/// from the data.
/// </summary>
internal static class FindingHtml
{
    private const int MostCards = 50;
    private const int MostReasons = 3;

    public static void WriteFirst(TextWriter html, ReportContent content, FindingSelection selection)
    {
        var first = selection.Findings.TakeWhile(finding => finding.Class == FindingClass.Contradiction).Take(MostCards);
        foreach (var finding in first)
        {
            WriteCard(html, finding, content.AlsoCarriedBy);
        }
    }

    private static void WriteCard(TextWriter html, Finding finding, IReadOnlyDictionary<string, ImmutableArray<string>> alsoIn)
    {
        var verdict = finding.Pair.Verdict;
        html.Write($"<li class=\"card {StyleOf(finding.Class)}\">\n<h3 class=\"sr\">");
        HtmlText.WriteIsolated(html, finding.Pair.A.Speaker.Name);
        if (finding.Reversal)
        {
            html.Write($" {PlainWords.Reverses}");
        }
        else
        {
            html.Write($" {PlainWords.Verb(finding.Class)} ");
            HtmlText.WriteIsolated(html, finding.Pair.B.Speaker.Name);
        }

        html.Write($"</h3>\n<div class=\"head\"><p class=\"call\"><span class=\"badge\">{(finding.Reversal ? PlainWords.Reversal : PlainWords.Badge(finding.Class))}</span> ");
        html.Write($"<span class=\"kind\">{SentenceOf(finding)}</span></p>");
        WriteStrength(html, finding.Strength);
        html.Write("</div>\n<div class=\"sides\">\n");
        WriteSide(html, finding, second: finding.Swapped, alsoIn);
        WriteSide(html, finding, second: !finding.Swapped, alsoIn);
        html.Write("</div>\n");
        WriteReasons(html, verdict);
        html.Write("</li>\n");
    }

    private static void WriteStrength(TextWriter html, double strength)
    {
        var percent = (strength * 100).ToString("0", CultureInfo.InvariantCulture);
        html.Write($"<p class=\"strength\"><strong>{ProbabilityText.PercentOf(strength)}</strong> <svg class=\"bar\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        html.Write($"<rect class=\"track\" width=\"100\" height=\"6\"></rect><rect class=\"fill\" width=\"{percent}\" height=\"6\"></rect></svg></p>");
    }

    private static void WriteSide(
        TextWriter html,
        Finding finding,
        bool second,
        IReadOnlyDictionary<string, ImmutableArray<string>> alsoIn)
    {
        var statement = second ? finding.Pair.B : finding.Pair.A;
        html.Write("<div class=\"side\">");
        if (finding.Succeeds)
        {
            html.Write($"<p class=\"turn\">{(second == finding.Swapped ? "Earlier" : "Later")}</p>");
        }

        html.Write("<p class=\"who\">");
        HtmlText.WriteIsolated(html, statement.Speaker.Name);
        html.Write($" <span class=\"role\">{SpeakerKindNames.Of(statement.Speaker.Kind)}");
        if (statement.Speaker.Affiliation is { } affiliation)
        {
            html.Write(", ");
            HtmlText.WriteIsolated(html, affiliation);
        }

        html.Write("</span></p><blockquote dir=\"auto\">");
        HtmlText.WriteMarked(html, statement.Text, MarkedSpans.Of(finding.Pair, second));
        html.Write("</blockquote><div class=\"foot\"><p class=\"where\">");
        HtmlText.WriteIsolated(html, statement.Source);
        html.Write($" <time>{PlainTime(statement.Published)}</time>");
        if (alsoIn.TryGetValue(statement.Id, out var others) && !others.IsDefaultOrEmpty)
        {
            html.Write(" also in ");
            HtmlText.WriteIsolated(html, string.Join(", ", others));
        }

        html.Write("</p></div></div>\n");
    }

    private static void WriteReasons(TextWriter html, Verdict verdict)
    {
        html.Write("<ul class=\"reasons\">");
        foreach (var reason in verdict.Reasons.Take(MostReasons))
        {
            html.Write(reason.Weight < 0 ? "<li class=\"against\">" : "<li class=\"for\">");
            HtmlText.WriteIsolated(html, reason.Name);
            html.Write($" <span class=\"weight\">{reason.Weight.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture)}</span></li>");
        }

        html.Write("</ul>\n");
    }

    private static string SentenceOf(Finding finding) =>
        finding is { Class: FindingClass.Contradiction, Pair.Verdict.Kind: { } kind } ? PlainWords.Sentence(kind) : PlainWords.Sentence(finding.Class);

    private static string StyleOf(FindingClass found) => found.ToString().ToLowerInvariant();

    private static string PlainTime(DateTimeOffset? time) =>
        time?.ToUniversalTime().ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "no date";
}
