using System.Xml.Linq;

namespace Contradict.Inference.Articles;

/// <summary>Reads one item of an RSS feed or one entry of an Atom feed.</summary>
internal static class FeedItem
{
    /// <summary>What the item says; its text is the title and the longest of its contents.</summary>
    /// <param name="item">The item.</param>
    /// <param name="feed">The feed's title.</param>
    public static ArticleFields Read(XElement item, string? feed)
    {
        var title = Child(item, "title") is { } written ? PageText.Paragraphs(written.Value).ReplaceLineEndings(" ") : null;
        var body = item.Elements()
            .Where(element => element.Name.LocalName is "encoded" or "content" or "description" or "summary")
            .Select(Text)
            .MaxBy(text => text.Length);
        var source = Child(item, "source");
        return new ArticleFields
        {
            Id = (Child(item, "guid") ?? Child(item, "id"))?.Value,
            Title = title,
            Source = source is null ? feed : (Child(source, "title") ?? source).Value,
            Url = Address(item),
            Published = (Child(item, "pubDate") ?? Child(item, "published") ?? Child(item, "updated") ?? Child(item, "date"))?.Value,
            Text = string.IsNullOrEmpty(title) || string.IsNullOrEmpty(body) ? body ?? title : $"{title}\n\n{body}",
        };
    }

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    // RSS and Atom's "html" carry markup as text; "xhtml" carries it as elements.
    private static string Text(XElement element) =>
        PageText.Paragraphs(element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString())) : element.Value);

    private static string? Address(XElement item)
    {
        var links = item.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var link = links.Find(element => (string?)element.Attribute("rel") is null or "alternate") ?? links.FirstOrDefault();
        return (string?)link?.Attribute("href") ?? link?.Value;
    }
}
