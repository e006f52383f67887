namespace Contradict.Inference.Articles;

/// <summary>Reads the first lines of a text: its title, and header lines above or below it.</summary>
internal static class ArticleHead
{
    private const int LinesLooked = 8;
    private const int LongestTitle = 250;
    private const int LongestDate = 40;

    /// <summary>The title, and what header lines say; the body begins after header lines that stand above the title.</summary>
    public static ArticleFields Read(string text, int start)
    {
        var fields = new ArticleFields { Text = text, BodyStart = start };
        var lines = new TextLines(text, start);
        string? title = null;
        for (var number = 0; number < LinesLooked && lines.MoveNext();)
        {
            var line = lines.Trimmed;
            if (line.IsEmpty)
            {
                continue;
            }

            number++;
            if (HeaderLine.TryParse(line, out var key, out var value))
            {
                fields = HeaderLine.Set(fields, key, value.ToString()) with { BodyStart = title is null ? lines.Next : fields.BodyStart };
            }
            else if (line.Length <= LongestDate && title is not null && PublicationDate.TryParse(line.ToString(), out _))
            {
                fields = fields with { Published = fields.Published ?? line.ToString() };
            }
            else if (title is not null && Dateline.IsByline(line))
            {
                continue;
            }
            else if (title is not null)
            {
                break;
            }
            else
            {
                title = line.TrimStart('#').Trim().ToString();
            }
        }

        var isTitle = title is { Length: > 0 and <= LongestTitle } && !text.AsSpan(lines.Start).IsWhiteSpace() && HasMore(text, title);
        return fields with { Title = fields.Title ?? (isTitle ? title : null) };
    }

    // A file of one line is a story without a title.
    private static bool HasMore(string text, string title) => text.AsSpan().Trim().TrimStart('#').Trim().Length > title.Length;
}
