using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Contradict.Inference.Articles;

/// <summary>Removes from a page what is no part of its story by the name of its tag, role or class.</summary>
internal static class HtmlClutter
{
    private const string Tags =
        "nav, aside, footer, form, button, label, figure, figcaption, iframe, dialog, select, svg, address, [hidden], [aria-hidden=true], "
        + "[role=navigation], [role=complementary], [role=dialog], [role=alertdialog], [role=alert], [role=status], [role=banner], [role=button], "
        + "[role=contentinfo], [role=search], [placeholder]:not(input), sup:has(a[href^='#']), "
        + "amp-consent, amp-ad, amp-sidebar, amp-iframe, amp-embed, amp-list, amp-social-share, amp-video, amp-carousel";

    private const string Named = "[class], [id], [data-component], [data-testid]";

    // Longer text under such a name is a story.
    private const int LongestLabel = 200;

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "cookie", "cookies", "consent", "gdpr", "cmp", "newsletter", "subscribe", "subscription", "paywall", "gateway", "comment", "comments", "disqus", "related", "recommended",
        "recirculation", "recirc", "trending", "share", "sharing", "social", "addthis", "ticker", "promo", "promotion", "advert", "advertisement", "ad", "ads", "adholder", "sponsored",
        "breadcrumb", "breadcrumbs", "sidebar", "caption", "credit", "credits", "byline", "dateline", "timestamp", "tags", "toolbar", "menu", "signup", "popup", "modal", "overlay",
        "banner", "outbrain", "taboola", "pullquote", "footnotes", "bio", "tweet", "poll", "feedback", "toast", "toc", "pagination");

    private static readonly FrozenSet<string> Labels = FrozenSet.Create(
        StringComparer.Ordinal,
        "time", "date", "meta", "metadata", "author", "authors", "eyebrow", "kicker", "skip", "video", "audio", "player", "legende", "published", "views", "actions");

    private static readonly string[] Phrases =
    [
        " read next ", " read more ", " also read ", " lire aussi ", " most read ", " most viewed ", " most popular ", " more from ", " box out ", " pull quote ", " top stories ", " key events ",
        " table of contents ", " screen reader ", " visually hidden ", " sr only ", " author bio ", " author card ", " author box ", " author info ", " contact box ", " press contact ",
    ];

    /// <summary>Removes it. Nothing that holds most of the page's text is removed, whatever it is called.</summary>
    public static void Remove(IDocument document)
    {
        var most = PageWeight.Of(document.DocumentElement) / 2;
        foreach (var element in document.QuerySelectorAll(Tags).Concat(document.QuerySelectorAll(Named).Where(IsClutter)).ToList())
        {
            var isPage = element.LocalName is "html" or "body" or "main" or "article" or "h1";
            if (!isPage && PageWeight.Of(element) <= most)
            {
                element.Remove();
            }
        }
    }

    // "cookie-banner", "article__comments", "imageCaption"; not "commentary".
    private static bool IsClutter(IElement element)
    {
        var names = Words(element);
        return names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(name => Names.Contains(name) || (Labels.Contains(name) && element.TextContent.Length <= LongestLabel))
            || Array.Exists(Phrases, phrase => names.Contains(phrase, StringComparison.Ordinal));
    }

    // The names of an element's classes and the like, taken apart: " image caption ".
    private static string Words(IElement element)
    {
        var words = new StringBuilder(" ");
        foreach (var attribute in (ReadOnlySpan<string>)["class", "id", "data-component", "data-testid"])
        {
            var before = ' ';
            foreach (var c in element.GetAttribute(attribute) ?? "")
            {
                var isEdge = !char.IsLetterOrDigit(c) || (char.IsUpper(c) && char.IsLower(before));
                words.Append(isEdge && words[^1] != ' ' ? " " : "").Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : "");
                before = c;
            }

            words.Append(' ');
        }

        return words.ToString();
    }
}
