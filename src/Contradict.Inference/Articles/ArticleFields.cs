using System.Text;

namespace Contradict.Inference.Articles;

/// <summary>What a file says of one article, as written; null where it says nothing.</summary>
internal sealed record ArticleFields
{
    public string? Id { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    /// <summary>Where statements may begin in the text.</summary>
    public int BodyStart { get; init; }

    /// <summary>Makes the article, with names from the file where the fields give none.</summary>
    /// <exception cref="InputException">The text is missing, empty or too long, or the date is none.</exception>
    public Article ToArticle(ArticleInput input, int? line)
    {
        // A headline without its text is an article that says nothing, as in lists of links; no text and no headline is a mistake.
        if (string.IsNullOrWhiteSpace(Text) && (Text is null || Given(Title) is null))
        {
            throw new InputException(input.Name, line, Text is null ? "there is no text field" : "the text is empty");
        }

        if (Encoding.UTF8.GetByteCount(Text) > Utf8Text.MaxBytes)
        {
            throw new InputException(input.Name, line, "the text is longer than 16 MB");
        }

        return new Article(
            Given(Id) ?? input.Stem,
            Given(Source) ?? Host() ?? input.ReadableName(),
            Given(Title),
            Given(Url),
            Date(input, line),
            Text,
            BodyStart);
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private DateTimeOffset? Date(ArticleInput input, int? line)
    {
        if (Given(Published) is not { } written)
        {
            return null;
        }

        return PublicationDate.TryParse(written, out var date)
            ? date
            : throw new InputException(input.Name, line, $"\"{written}\" is no date; expected one such as 2024-04-08 or 2024-04-08T10:15:00Z");
    }

    private string? Host()
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            return null;
        }

        return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
    }
}
