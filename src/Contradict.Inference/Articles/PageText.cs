using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Contradict.Inference.Articles;

/// <summary>The text of markup, paragraph by paragraph.</summary>
internal static class PageText
{
    /// <summary>The main text of a page, without its headline; empty where none is found. The document is used up.</summary>
    /// <param name="document">The page.</param>
    /// <param name="title">Its headline, where one is known.</param>
    public static string MainText(IHtmlDocument document, string? title)
    {
        var page = PageParagraphs.Of(document.Body!);
        var body = document.QuerySelector("[itemprop~=articleBody]");
        var closing = body is null ? -1 : page.FindLastIndex(paragraph => body.Contains(paragraph.Block));
        using var reader = new Reader("https://page.invalid/", document) { CharThreshold = 200 };
        return reader.GetArticle().Content is { } content
            ? Joined(new StorySelection(page, Read(content), title).Select(closing < 0 ? page.Count : closing + 1))
            : "";
    }

    /// <summary>The text of a piece of markup, white space made single, paragraphs parted by blank lines.</summary>
    public static string Paragraphs(string markup) => Joined(Read(markup));

    private static List<PageParagraph> Read(string markup) => PageParagraphs.Of(new HtmlParser().ParseDocument(markup).Body!);

    private static string Joined(IEnumerable<PageParagraph> paragraphs) => string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Text));
}
