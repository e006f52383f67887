namespace Contradict.Inference.Articles;

/// <summary>The block of "key: value" lines between two lines of "---" at the start of a file.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>The fields, or null where the text has no front matter.</summary>
    /// <exception cref="InputException">The front matter is not closed.</exception>
    public static ArticleFields? Read(ArticleInput input, string text)
    {
        var lines = new TextLines(text, 0);
        if (!lines.MoveNext() || !lines.Trimmed.SequenceEqual(Fence))
        {
            return null;
        }

        var fields = new ArticleFields();
        while (lines.MoveNext())
        {
            if (lines.Trimmed.SequenceEqual(Fence))
            {
                return fields with { BodyStart = lines.Next };
            }

            if (HeaderLine.TryParse(lines.Trimmed, out var key, out var value))
            {
                fields = HeaderLine.Set(fields, key, value.Trim().Trim("\"'").Trim().ToString());
            }
        }

        throw new InputException(input.Name, 1, "the front matter is not closed; expected a second line of \"---\"");
    }
}
