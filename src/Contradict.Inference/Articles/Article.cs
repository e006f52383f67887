namespace Contradict.Inference.Articles;

/// <summary>One text by one source.</summary>
/// <param name="Id">The <c>id</c> field where the format has one, else the file's name without folder and extension.</param>
/// <param name="Source">The outlet that published it, as named by the article; the file's name where none is named.</param>
/// <param name="Title">The title; null where there is none.</param>
/// <param name="Url">The address; null where none is given.</param>
/// <param name="Published">The time of publication; null where none is given.</param>
/// <param name="Text">
/// The text that all spans count in: the whole decoded file for .txt and .md (title line and front matter included), the
/// <c>text</c> field for .jsonl and .csv, title and paragraphs with blank lines between for .html and .xml.
/// </param>
/// <param name="BodyStart">The offset in <paramref name="Text"/> at which statements may begin, after front matter.</param>
public sealed record Article(
    string Id,
    string Source,
    string? Title,
    string? Url,
    DateTimeOffset? Published,
    string Text,
    int BodyStart = 0);
