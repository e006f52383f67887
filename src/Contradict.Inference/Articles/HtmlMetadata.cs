using AngleSharp.Html.Dom;

namespace Contradict.Inference.Articles;

/// <summary>What a page's markup says of its article: JSON-LD first, then meta tags, then elements.</summary>
internal static class HtmlMetadata
{
    /// <summary>Title, source, time and address, as far as the page names them.</summary>
    public static ArticleFields Read(IHtmlDocument document)
    {
        var linked = document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => LinkedArticle.Read(script.TextContent))
            .FirstOrDefault(fields => fields is not null) ?? new ArticleFields();
        var site = linked.Source ?? Meta(document, "og:site_name", "application-name", "publisher", "twitter:site");
        return new ArticleFields
        {
            Title = Line(linked.Title ?? Meta(document, "og:title", "twitter:title", "parsely-title") ?? Text(document, "article h1") ?? Text(document, "h1") ?? WithoutSite(document.Title, site)),
            Source = Line(site)?.TrimStart('@'),
            Published = Date(linked.Published, Meta(document, "article:published_time", "datePublished", "parsely-pub-date"), Meta(document, "date", "dc.date", "pubdate"), document.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
            Url = linked.Url ?? document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(document, "og:url"),
        };
    }

    private static string? Meta(IHtmlDocument document, params string[] names)
    {
        foreach (var name in names)
        {
            var content = document.QuerySelector($"meta[property='{name}'], meta[name='{name}'], meta[itemprop='{name}']")?.GetAttribute("content");
            if (!string.IsNullOrWhiteSpace(content))
            {
                return content;
            }
        }

        return null;
    }

    // A page's date is a guess at best: one that cannot be read is passed over.
    private static string? Date(params string?[] written) => Array.Find(written, date => date is not null && PublicationDate.TryParse(date, out _));

    private static string? Text(IHtmlDocument document, string selector) => document.QuerySelector(selector)?.TextContent;

    // "Bridge to reopen - Isle Courier"
    private static string? WithoutSite(string? title, string? site)
    {
        var cut = title is null ? -1 : title.LastIndexOfAny(['|', '-', '–', '—']);
        return cut > 0 && title![(cut + 1)..].Trim().Equals(site, StringComparison.OrdinalIgnoreCase) ? title[..cut] : title;
    }

    private static string? Line(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
