using System.Globalization;
using Contradict.Inference.Credibility;

namespace Contradict.Inference.Reports;

/// <summary>The table of sources with their credibility: those with enough cases, with few, and with too little evidence.</summary>
internal static class SourcesHtml
{
    private const int MostSources = 500;

    private static readonly string[] Groups =
    [
        $"{SourceRanking.EnoughCases} cases or more",
        $"Fewer than {SourceRanking.EnoughCases} cases: a few more may turn the order round",
        "Too little evidence for a figure",
    ];

    public static void Write(TextWriter html, IReadOnlyList<SourceCredibility> sources)
    {
        foreach (var group in SourceRanking.Order(sources).Take(MostSources).GroupBy(GroupOf))
        {
            html.Write($"<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"6\">{Groups[group.Key]}</th></tr>\n");
            foreach (var source in group)
            {
                WriteRow(html, source);
            }

            html.Write("</tbody>\n");
        }

        if (sources.Count > MostSources)
        {
            html.Write($"<tbody><tr><td colspan=\"6\">{sources.Count - MostSources} more are in sources.csv.</td></tr></tbody>\n");
        }
    }

    private static int GroupOf(SourceCredibility source) =>
        source.Low is null ? 2 : source.Judged < SourceRanking.EnoughCases ? 1 : 0;

    private static void WriteRow(TextWriter html, SourceCredibility source)
    {
        html.Write("<tr><th scope=\"row\" data-party=\"");
        HtmlText.Write(html, source.Source);
        html.Write(source.Kind == "outlet" ? "\" data-role=\"outlet\">" : "\" data-role=\"speaker\">");
        HtmlText.WriteIsolated(html, source.Source);
        html.Write("</th><td>");
        HtmlText.Write(html, source.Kind);
        html.Write("</td>");
        WriteCredibility(html, source);
        html.Write($"<td class=\"number\">{source.Judged}</td><td class=\"number\">{source.Agreed}</td><td class=\"number\">{source.Contradicted}</td></tr>\n");
    }

    private static void WriteCredibility(TextWriter html, SourceCredibility source)
    {
        if (source is not { Credibility: { } mean, Low: { } low, High: { } high })
        {
            html.Write($"<td class=\"thin\">Too little evidence ({source.Judged} {(source.Judged == 1 ? "case" : "cases")})</td>");
            return;
        }

        html.Write($"<td><span class=\"credibility\"><strong>{Percent(mean)}%</strong> <svg class=\"interval\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        html.Write("<rect class=\"track\" y=\"4\" width=\"100\" height=\"2\"></rect>");
        html.Write($"<rect class=\"range\" x=\"{Percent(low)}\" y=\"3\" width=\"{Percent(high - low)}\" height=\"4\"></rect>");
        html.Write($"<rect class=\"mean\" x=\"{Percent(Math.Clamp(mean - 0.01, 0, 0.98))}\" width=\"2\" height=\"10\"></rect></svg> ");
        html.Write($"<span class=\"ends\">{Percent(low)} to {Percent(high)}%</span></span></td>");
    }

    private static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture);
}
