using System.Runtime.CompilerServices;

namespace Contradict.Inference.Articles;

/// <summary>
/// Plain text: the first line is the title; lines such as "Source: Gulf Wire" and "Date: 8 April 2024" at the head name
/// what they say, else a dateline or a byline names the source.
/// </summary>
internal sealed class TextFormat : IArticleFormat
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

        var head = ArticleHead.Read(text, start: 0);
        yield return (head with { Source = head.Source ?? Dateline.FindSource(text) }).ToArticle(input, line: null);
    }
}
