using System.Runtime.CompilerServices;

namespace Contradict.Inference.Articles;

/// <summary>
/// Reads article sets: files, folders, globs and standard input, in plain text, Markdown, HTML, RSS, Atom, JSON
/// lines and CSV, each of them also gzip-compressed. One instance may be used for many sets, one after another.
/// </summary>
/// <param name="standardInput">What the path "-" reads; null where there is no standard input.</param>
public sealed class ArticleReader(Stream? standardInput = null)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = ArticleInput.StandardInput;

    /// <summary>A folder that folders and globs around it pass over, such as that of an earlier report; null for none.</summary>
    public string? Except { get; init; }

    /// <summary>Whether a path is the folder <paramref name="folder"/>, or lies in it.</summary>
    /// <param name="path">A file, folder or glob.</param>
    /// <param name="folder">The folder.</param>
    public static bool IsWithin(string path, string folder) => ArticlePaths.IsWithin(ArticlePaths.FolderOf(path), folder);

    /// <summary>
    /// Streams the articles of a set in the order of the paths; a folder's or glob's files come in ordinal order of their
    /// paths. A file that is named twice is read once; articles that share an id get the suffixes "-2", "-3" and so on.
    /// </summary>
    /// <param name="paths">Files, folders (read with their subfolders), globs with "*", "?" or "**", or "-".</param>
    /// <param name="onFault">Is handed every article or file that cannot be used; the others go on. May be null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InputException">A path does not exist, a glob matches nothing, or not one article is usable.</exception>
    public async IAsyncEnumerable<Article> ReadAsync(
        IEnumerable<string> paths,
        Action<InputException>? onFault = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var named = paths.ToList();
        var faults = onFault ?? (static _ => { });
        var ids = new UniqueIds();
        var any = false;
        foreach (var input in ArticlePaths.Expand(named, standardInput, Except))
        {
            await foreach (var article in ReadFileAsync(input, faults, cancellationToken).ConfigureAwait(false))
            {
                any = true;
                yield return article with { Id = ids.Take(article.Id) };
            }
        }

        if (!any)
        {
            throw new InputException(string.Join(", ", named), null, "there is not one usable article here");
        }
    }

    private static async IAsyncEnumerable<Article> ReadFileAsync(
        ArticleInput input,
        Action<InputException> onFault,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var articles = ArticleFormats.ReadAsync(input, onFault, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await articles.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (InputException fault)
            {
                onFault(fault);
                yield break;
            }
            catch (Exception cause) when (cause is IOException or InvalidDataException or UnauthorizedAccessException or System.Text.DecoderFallbackException)
            {
                onFault(new InputException(input.Name, null, $"the file can't be read: {cause.Message.TrimEnd('.')}", cause));
                yield break;
            }

            yield return articles.Current;
        }
    }
}
