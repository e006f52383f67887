namespace Contradict.Inference.Articles;

/// <summary>A line such as "Source: Gulf Wire" that says something of the article and is no part of its story.</summary>
internal static class HeaderLine
{
    // A longer "value" is a sentence that happens to begin like a header.
    private const int LongestValue = 200;

    public static bool TryParse(ReadOnlySpan<char> line, out string key, out ReadOnlySpan<char> value)
    {
        key = "";
        value = default;
        var colon = line.IndexOf(':');
        if (colon is < 1 or > 12 || line.Length - colon > LongestValue)
        {
            return false;
        }

        value = line[(colon + 1)..].Trim();
        Span<char> lower = stackalloc char[colon];
        line[..colon].ToLowerInvariant(lower);
        key = lower.Trim() switch
        {
            "source" or "outlet" or "publisher" => "source",
            "date" or "published" or "updated" => "published",
            "url" or "link" => "url",
            "id" => "id",
            "title" or "headline" => "title",
            "author" or "by" or "byline" or "tags" or "section" or "language" => "other",
            _ => "",
        };
        return key.Length > 0 && value.Length > 0;
    }

    /// <summary>The fields with one more value; the first value of a key holds.</summary>
    public static ArticleFields Set(ArticleFields fields, string key, string value) => key switch
    {
        "source" => fields with { Source = fields.Source ?? value },
        "published" => fields with { Published = fields.Published ?? value },
        "url" => fields with { Url = fields.Url ?? value },
        "id" => fields with { Id = fields.Id ?? value },
        "title" => fields with { Title = fields.Title ?? value },
        _ => fields,
    };
}
