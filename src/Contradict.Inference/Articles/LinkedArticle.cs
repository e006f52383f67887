using System.Text.Json;

namespace Contradict.Inference.Articles;

/// <summary>Reads an article's JSON-LD: schema.org's Article and what is derived from it.</summary>
internal static class LinkedArticle
{
    private const int DeepestGraph = 4;

    /// <summary>What the script says; null where it describes no article or is broken, as scripts on pages often are.</summary>
    public static ArticleFields? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Find(document.RootElement, DeepestGraph);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ArticleFields? Find(JsonElement element, int depth)
    {
        if (element.ValueKind == JsonValueKind.Array && depth > 0)
        {
            return element.EnumerateArray().Select(item => Find(item, depth - 1)).FirstOrDefault(found => found is not null);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (IsArticle(element))
        {
            return new ArticleFields
            {
                Title = Text(element, "headline"),
                Source = Text(element, "publisher"),
                Published = Text(element, "datePublished"),
                Url = Text(element, "url"),
            };
        }

        return depth > 0 && element.TryGetProperty("@graph", out var graph) ? Find(graph, depth - 1) : null;
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return false;
        }

        var names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1);
        return names.Any(name => name.ValueKind == JsonValueKind.String && name.GetString() is { } text
            && (text.EndsWith("Article", StringComparison.Ordinal) || text is "BlogPosting" or "LiveBlogPosting" or "Report"));
    }

    // A name is written as text, or as an object or a list of objects that have one.
    private static string? Text(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => System.Net.WebUtility.HtmlDecode(value.GetString()),
            JsonValueKind.Object => Text(value, "name"),
            JsonValueKind.Array when value.GetArrayLength() > 0 && value[0].ValueKind == JsonValueKind.Object => Text(value[0], "name"),
            _ => null,
        };
    }
}
