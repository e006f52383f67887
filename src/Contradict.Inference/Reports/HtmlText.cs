using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Contradict.Inference.Language;

namespace Contradict.Inference.Reports;

/// <summary>Text from outside, made safe for element content and quoted attributes.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly SearchValues<char> DirectionControls =
        SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    public static void Write(TextWriter html, string text) => Encoder.Encode(html, JsonValues.WellFormed(text));

    /// <summary>
    /// The text in an element that its own writing direction cannot leave; characters that control direction, with which it could, are
    /// left out.
    /// </summary>
    public static void WriteIsolated(TextWriter html, string text)
    {
        html.Write("<bdi>");
        Write(html, text.AsSpan().IndexOfAny(DirectionControls) < 0 ? text : new string([.. text.Where(c => !DirectionControls.Contains(c))]));
        html.Write("</bdi>");
    }

    /// <summary>The text with the spans marked.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="marks">Spans in order, without overlaps, within the text.</param>
    public static void WriteMarked(TextWriter html, string text, IEnumerable<TextSpan> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            Write(html, text[at..mark.Start]);
            html.Write("<mark>");
            Write(html, mark.Of(text));
            html.Write("</mark>");
            at = mark.End;
        }

        Write(html, text[at..]);
    }
}
