using System.Text;

namespace Contradict.Inference.Reports;

/// <summary>
/// Writes <c>report.html</c>: one file that needs no network and runs from disk. All data is text: it is escaped in the
/// markup and inert in the embedded JSON, and the page's policy admits no script but its own. Thread-safe.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes the page as UTF-8.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="content">What to show.</param>
    /// <exception cref="ArgumentException">A probability is not a finite number.</exception>
    public static void Write(Stream output, ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(content);
        var selection = FindingSelection.Of(content.Pairs);
        using var html = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var (literal, slot) in Segments(ReportResources.Template()))
        {
            html.Write(literal);
            Fill(slot, html, content, selection);
        }
    }

    private static void Fill(string slot, StreamWriter html, ReportContent content, FindingSelection selection)
    {
        switch (slot)
        {
            case "": break;
            case "style": html.Write(ReportResources.Style()); break;
            case "script": html.Write(ReportResources.Script()); break;
            case "style-hash": html.Write(ReportResources.PolicyHash(ReportResources.Style())); break;
            case "script-hash": html.Write(ReportResources.PolicyHash(ReportResources.Script())); break;
            case "event": HtmlText.Write(html, content.Summary.Event); break;
            case "heading": HtmlText.WriteIsolated(html, content.Summary.Event); break;
            case "figures": SummaryHtml.WriteFigures(html, content.Summary); break;
            case "findings": FindingHtml.WriteFirst(html, content, selection); break;
            case "sources": SourcesHtml.Write(html, content.Sources); break;
            case "about": SummaryHtml.WriteAbout(html, content.Summary, selection); break;
            case "data":
                html.Flush();
                ReportJson.Write(html.BaseStream, content, selection);
                break;
            default: throw new InvalidOperationException($"report.html has an unknown slot {slot}");
        }
    }

    // Cut once, so that nothing in the data is ever read as a slot.
    private static IEnumerable<(string Literal, string Slot)> Segments(string template)
    {
        var at = 0;
        while (template.IndexOf("{{", at, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            yield return (template[at..open], template[(open + 2)..close]);
            at = close + 2;
        }

        yield return (template[at..], "");
    }
}
