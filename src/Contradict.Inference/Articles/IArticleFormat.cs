namespace Contradict.Inference.Articles;

/// <summary>One file format of articles.</summary>
internal interface IArticleFormat
{
    /// <summary>Streams the articles of a file.</summary>
    /// <param name="input">The file, for names and faults.</param>
    /// <param name="utf8">Its content, without byte order mark; whether it is valid UTF-8 is not yet known.</param>
    /// <param name="onFault">Is handed each article that cannot be used.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InputException">The file as a whole cannot be used.</exception>
    IAsyncEnumerable<Article> ReadAsync(
        ArticleInput input,
        Stream utf8,
        Action<InputException> onFault,
        CancellationToken cancellationToken);
}
