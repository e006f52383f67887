using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Contradict.Inference.Articles;

/// <summary>One JSON object a line: <c>id, source, url, published, title, text</c>; only text is required.</summary>
internal sealed class JsonLinesFormat : IArticleFormat
{
    public async IAsyncEnumerable<Article> ReadAsync(
        ArticleInput input,
        Stream utf8,
        Action<InputException> onFault,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new Utf8Lines(utf8);
        var any = false;
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (lines.Current.Span.Trim(" \t\r"u8).IsEmpty && !lines.IsTooLong)
            {
                continue;
            }

            any = true;
            if (TryRead(input, lines, onFault) is { } article)
            {
                yield return article;
            }
        }

        if (!any)
        {
            throw new InputException(input.Name, null, "the file is empty");
        }
    }

    private static Article? TryRead(ArticleInput input, Utf8Lines lines, Action<InputException> onFault)
    {
        try
        {
            return lines.IsTooLong
                ? throw new InputException(input.Name, lines.Number, "the line is longer than 64 MB")
                : Read(input, lines);
        }
        catch (InputException fault)
        {
            onFault(fault);
        }
        catch (JsonException cause)
        {
            onFault(new InputException(input.Name, lines.Number, "the line is not valid JSON; expected one object a line", cause));
        }

        return null;
    }

    private static Article Read(ArticleInput input, Utf8Lines lines)
    {
        if (!Utf8.IsValid(lines.Current.Span))
        {
            throw Utf8Text.NotUtf8(input, lines.Number);
        }

        using var document = JsonDocument.Parse(lines.Current);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new InputException(input.Name, lines.Number, "expected one JSON object a line");
        }

        var fields = new ArticleFields();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            fields = property.Name.ToLowerInvariant() switch
            {
                "id" => fields with { Id = Text(input, lines, property) },
                "source" => fields with { Source = Text(input, lines, property) },
                "url" => fields with { Url = Text(input, lines, property) },
                "published" or "date" => fields with { Published = Text(input, lines, property) },
                "title" => fields with { Title = Text(input, lines, property) },
                "text" => fields with { Text = Text(input, lines, property) },
                _ => fields,
            };
        }

        return fields.ToArticle(input, lines.Number);
    }

    private static string? Text(ArticleInput input, Utf8Lines lines, JsonProperty property)
    {
        try
        {
            return property.Value.ValueKind switch
            {
                JsonValueKind.String => property.Value.GetString(),
                JsonValueKind.Number => property.Value.GetRawText(),
                JsonValueKind.Null => null,
                _ => throw new InputException(input.Name, lines.Number, $"the field \"{property.Name}\" is no text"),
            };
        }
        catch (InvalidOperationException cause)
        {
            // An escaped half of a surrogate pair has no UTF-16 text.
            throw new InputException(input.Name, lines.Number, $"the field \"{property.Name}\" holds half a character", cause);
        }
    }
}
