using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Contradict.Inference.Articles;

/// <summary>The text of markup, paragraph by paragraph.</summary>
internal static class PageText
{
    private const string Blocks =
        "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, dt, dd, div, section, article, header, main, ul, ol, dl, table, tr, body";

    /// <summary>The main text of a page; empty where none is found. The document is used up.</summary>
    public static string MainText(IHtmlDocument document)
    {
        using var reader = new Reader("https://page.invalid/", document) { CharThreshold = 200 };
        return reader.GetArticle().Content is { } content ? Paragraphs(content) : "";
    }

    /// <summary>The text of a piece of markup, white space made single, paragraphs parted by blank lines.</summary>
    public static string Paragraphs(string markup)
    {
        var text = new StringBuilder();
        var paragraph = new StringBuilder();
        Collect(new HtmlParser().ParseDocument(markup).Body!, text, paragraph);
        Close(text, paragraph);
        return text.ToString();
    }

    private static void Collect(IElement root, StringBuilder text, StringBuilder paragraph)
    {
        // An explicit stack: markup may be nested deeper than the thread's stack.
        var rest = new Stack<(INode Node, bool IsEnd)>();
        rest.Push((root, false));
        while (rest.TryPop(out var item))
        {
            if (item.Node is IText words)
            {
                paragraph.Append(words.Data);
                continue;
            }

            if (item.Node is not IElement element || element.LocalName is "script" or "style" or "template" or "noscript")
            {
                continue;
            }

            if (element.LocalName == "br")
            {
                paragraph.Append(' ');
            }
            else if (element.Matches(Blocks))
            {
                Close(text, paragraph);
            }

            if (!item.IsEnd)
            {
                rest.Push((element, true));
                for (var index = element.ChildNodes.Length - 1; index >= 0; index--)
                {
                    rest.Push((element.ChildNodes[index], false));
                }
            }
        }
    }

    private static void Close(StringBuilder text, StringBuilder paragraph)
    {
        var words = string.Join(' ', paragraph.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        paragraph.Clear();
        if (words.Length > 0)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(words);
        }
    }
}
