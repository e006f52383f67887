using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Contradict.Inference.Articles;

/// <summary>Removes from a page what is no part of its story by the name of its tag, role or class.</summary>
internal static class HtmlClutter
{
    private const string Tags =
        "nav, aside, footer, form, button, figure, figcaption, iframe, dialog, select, svg, [hidden], [aria-hidden=true], "
        + "[role=navigation], [role=complementary], [role=dialog], [role=alert], [role=banner], amp-consent, amp-ad, amp-sidebar";

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "cookie", "cookies", "consent", "gdpr", "newsletter", "subscribe", "subscription", "paywall", "comment", "comments", "disqus", "related", "recommended", "trending",
        "share", "sharing", "social", "ticker", "promo", "promotion", "advert", "advertisement", "ad", "ads", "sponsored", "breadcrumb", "breadcrumbs", "sidebar", "caption",
        "credit", "byline", "dateline", "timestamp", "tags", "toolbar", "menu", "signup", "popup", "modal", "overlay", "banner", "outbrain", "taboola");

    /// <summary>Removes it. Nothing that holds most of the page's paragraphs is removed, whatever it is called.</summary>
    public static void Remove(IDocument document)
    {
        var most = LengthOfParagraphs(document.DocumentElement) / 2;
        foreach (var element in document.QuerySelectorAll(Tags).Concat(document.QuerySelectorAll("[class], [id]").Where(IsNamed)).ToList())
        {
            var isPage = element.LocalName is "html" or "body" or "main" or "article";
            if (!isPage && (LengthOfParagraphs(element) <= most || most == 0))
            {
                element.Remove();
            }
        }
    }

    // "cookie-banner", "article__comments"; not "commentary".
    private static bool IsNamed(IElement element) =>
        $"{element.ClassName} {element.Id}".Split([' ', '-', '_', ':'], StringSplitOptions.RemoveEmptyEntries).Any(Names.Contains);

    private static int LengthOfParagraphs(IElement element) =>
        element.QuerySelectorAll("p").Sum(paragraph => paragraph.TextContent.Length);
}
