using System.Globalization;

namespace Contradict.Inference.Reports;

/// <summary>The page's figures and its last part, how it was made.</summary>
internal static class SummaryHtml
{
    public static void WriteFigures(TextWriter html, ReportSummary summary)
    {
        Figure(html, "", "article", "articles", summary.Articles);
        if (summary.Copies > 0)
        {
            Figure(html, "", "of them a copy", "of them copies", summary.Copies);
        }

        Figure(html, "", "outlet", "outlets", summary.Sources);
        Figure(html, "", "speaker", "speakers", summary.Speakers);
        Figure(html, "", "statement", "statements", summary.Statements);
        Figure(html, "contradiction", "contradiction", "contradictions", summary.Contradictions);
        Figure(html, "agreement", "agreement", "agreements", summary.Agreements);
        Figure(html, "update", "update", "updates", summary.Updates);
        Figure(html, "unsure", "unsure", "unsure", summary.Unsure);
    }

    public static void WriteAbout(TextWriter html, ReportSummary summary, FindingSelection selection)
    {
        html.Write("<p>Judged by the model <strong>");
        HtmlText.WriteIsolated(html, summary.Model);
        html.Write($"</strong>: {Counted(summary.Pairs, "pair", "pairs")} of statements.</p>\n<ul>\n");
        if (summary.Copies > 0)
        {
            html.Write($"<li>{Counted(summary.Copies, "article carries", "articles carry")} most of the text of an earlier one: a copy is no second witness.</li>\n");
        }

        foreach (var sentence in summary.ThrownAway)
        {
            html.Write("<li>");
            HtmlText.WriteIsolated(html, sentence);
            html.Write("</li>\n");
        }

        if (selection.LeftOut > 0)
        {
            html.Write($"<li>{Counted(selection.LeftOut, "judged pair is", "judged pairs are")} not on this page, most of them neither agreement nor contradiction; all are in <code>pairs.jsonl</code>.</li>\n");
        }

        html.Write("</ul>\n");
    }

    private static void Figure(TextWriter html, string style, string one, string many, int count) =>
        html.Write($"<li class=\"figure {style}\"><strong>{Grouped(count)}</strong> <span>{(count == 1 ? one : many)}</span></li>\n");

    private static string Counted(int count, string one, string many) => $"{Grouped(count)} {(count == 1 ? one : many)}";

    private static string Grouped(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
