using System.Runtime.CompilerServices;

namespace Contradict.Inference.Articles;

/// <summary>Markdown: front matter between lines of "---" gives title, source, date, url and id, else the head is read as in plain text.</summary>
internal sealed class MarkdownFormat : IArticleFormat
{
    public async IAsyncEnumerable<Article> ReadAsync(
        ArticleInput input,
        Stream utf8,
        Action<InputException> onFault,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = await Utf8Text.ReadAllAsync(input, utf8, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new InputException(input.Name, null, "the file is empty");
        }

        var matter = FrontMatter.Read(input, text);
        var start = matter?.BodyStart ?? 0;
        if (text.AsSpan(start).IsWhiteSpace())
        {
            throw new InputException(input.Name, null, "there is no text below the front matter");
        }

        var head = ArticleHead.Read(text, start);
        var fields = matter is null ? head : matter with
        {
            Text = text,
            Title = matter.Title ?? head.Title,
            Source = matter.Source ?? head.Source,
            Published = matter.Published ?? head.Published,
        };
        yield return (fields with { Source = fields.Source ?? Dateline.FindSource(text[start..]) }).ToArticle(input, line: null);
    }
}
