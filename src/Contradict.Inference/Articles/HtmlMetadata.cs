using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Contradict.Inference.Articles;

/// <summary>What a page's markup says of its article: JSON-LD first, then meta tags, then elements.</summary>
internal static class HtmlMetadata
{
    private static readonly SearchValues<char> Dividers = SearchValues.Create("|-–—·:");

    /// <summary>Title, source, time and address, as far as the page names them.</summary>
    public static ArticleFields Read(IHtmlDocument document)
    {
        var linked = document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => LinkedArticle.Read(script.TextContent))
            .FirstOrDefault(fields => fields is not null) ?? new ArticleFields();
        var site = linked.Source ?? Publisher(document) ?? Meta(document, "og:site_name", "application-name", "publisher", "twitter:site");
        return new ArticleFields
        {
            Title = WithoutSite(Line(linked.Title ?? Meta(document, "og:title", "twitter:title", "parsely-title") ?? Text(document, "[itemprop~=headline]", "article h1", "h1") ?? document.Title), Line(site)),
            Source = Line(site)?.TrimStart('@'),
            Published = Date(linked.Published, Meta(document, "article:published_time", "datePublished", "parsely-pub-date"), Meta(document, "date", "dc.date", "dcterms.date", "dcterms.issued", "pubdate"), Time(document, "time[itemprop~=datePublished]", "article time[datetime]", "main time[datetime]", "time[datetime]")),
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

    private static string? Time(IHtmlDocument document, params string[] selectors) => First(document, selectors)?.GetAttribute("datetime");

    private static string? Text(IHtmlDocument document, params string[] selectors) => First(document, selectors)?.TextContent;

    // Microdata
    private static string? Publisher(IHtmlDocument document)
    {
        var name = First(document, ["[itemprop~=publisher] [itemprop~=name]", "[itemprop~=publisher]:not([itemscope])"]);
        var text = name?.GetAttribute("content") ?? name?.TextContent;
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static IElement? First(IHtmlDocument document, string[] selectors) =>
        selectors.Select(selector => document.QuerySelector(selector)).FirstOrDefault(element => element is not null);

    // "Bridge to reopen - Isle Courier", "Isle Courier | Bridge to reopen"
    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null || string.IsNullOrEmpty(site))
        {
            return title;
        }

        var (first, last) = (title.AsSpan().IndexOfAny(Dividers), title.AsSpan().LastIndexOfAny(Dividers));
        return last > 0 && Same(title[(last + 1)..], site) ? title[..last].TrimEnd()
            : first > 0 && Same(title[..first], site) ? title[(first + 1)..].TrimStart()
            : title;
    }

    private static bool Same(string part, string site) => part.Trim().Equals(site, StringComparison.OrdinalIgnoreCase);

    private static string? Line(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
