using System.Runtime.CompilerServices;
using AngleSharp.Html.Parser;

namespace Contradict.Inference.Articles;

/// <summary>A saved page: its main text, without what stands around it, and what its markup says of it.</summary>
internal sealed class HtmlFormat : IArticleFormat
{
    public async IAsyncEnumerable<Article> ReadAsync(
        ArticleInput input,
        Stream utf8,
        Action<InputException> onFault,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = await HtmlEncoding.ReadAllAsync(input, utf8, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(page))
        {
            throw new InputException(input.Name, null, "the file is empty");
        }

        var document = new HtmlParser().ParseDocument(page);
        var fields = HtmlMetadata.Read(document);
        PageBoxes.Remove(document, fields.Title);
        HtmlClutter.Remove(document);
        var body = PageText.MainText(document, fields.Title);
        if (body.Length == 0)
        {
            throw new InputException(input.Name, null, "no article was found in the page");
        }

        var hasTitle = fields.Title is null || body.StartsWith(fields.Title, StringComparison.Ordinal);
        yield return (fields with { Text = hasTitle ? body : $"{fields.Title}\n\n{body}" }).ToArticle(input, line: null);
    }
}
