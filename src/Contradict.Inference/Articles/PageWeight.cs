using AngleSharp.Dom;

namespace Contradict.Inference.Articles;

/// <summary>How much of a page's running text a part of it holds.</summary>
internal static class PageWeight
{
    /// <summary>The characters of its text, without links and scripts.</summary>
    public static int Of(IElement element) =>
        element.TextContent.Length - element.QuerySelectorAll("a, script, style, noscript, template").Where(inner => inner.ParentElement?.Closest("a, script, style, noscript, template") is null).Sum(inner => inner.TextContent.Length);
}
