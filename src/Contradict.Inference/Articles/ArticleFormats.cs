using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Contradict.Inference.Articles;

/// <summary>Chooses the reader of a file by its extension, and that of standard input by its first bytes.</summary>
internal static class ArticleFormats
{
    private const string Expected = ".txt, .md, .html, .xml, .jsonl or .csv, each also with .gz";

    public static bool Knows(string extension) => Find(extension) is not null;

    /// <summary>Streams the articles of a file; its own faults are thrown, those of one article handed on.</summary>
    /// <exception cref="InputException">The file as a whole cannot be used.</exception>
    public static async IAsyncEnumerable<Article> ReadAsync(
        ArticleInput input,
        Action<InputException> onFault,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!input.IsStandardInput && !Knows(input.Extension))
        {
            throw new InputException(input.Name, null, $"the format is not known; expected {Expected}");
        }

        await using var bytes = input.Open();
        await using var plain = input.IsCompressed ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
        var utf8 = await Utf8Input.OpenAsync(plain, cancellationToken).ConfigureAwait(false);
        var format = Find(input.Extension) ?? await SniffAsync(utf8, cancellationToken).ConfigureAwait(false);
        await using var content = utf8.AsStream();
        await foreach (var article in format.ReadAsync(input, content, onFault, cancellationToken).ConfigureAwait(false))
        {
            yield return article;
        }
    }

    private static IArticleFormat? Find(string extension) => extension switch
    {
        ".txt" => new TextFormat(),
        ".md" or ".markdown" => new MarkdownFormat(),
        ".jsonl" or ".ndjson" => new JsonLinesFormat(),
        ".csv" => new CsvFormat(),
        ".html" or ".htm" or ".xhtml" => new HtmlFormat(),
        ".xml" or ".rss" or ".atom" => new FeedFormat(),
        _ => null,
    };

    private static async Task<IArticleFormat> SniffAsync(PipeReader utf8, CancellationToken cancellationToken)
    {
        var read = await utf8.ReadAsync(cancellationToken).ConfigureAwait(false);
        var reader = new SequenceReader<byte>(read.Buffer);
        reader.AdvancePastAny(" \t\r\n"u8);
        var markup = reader.TryPeek(out var bracket) && bracket == (byte)'<';
        var feed = reader.IsNext("<?xml"u8) || reader.IsNext("<rss"u8) || reader.IsNext("<feed"u8);
        var json = reader.TryPeek(out var first) && first == (byte)'{';
        var matter = reader.IsNext("---"u8);
        utf8.AdvanceTo(read.Buffer.Start);
        if (markup)
        {
            return feed ? new FeedFormat() : new HtmlFormat();
        }

        return json ? new JsonLinesFormat() : matter ? new MarkdownFormat() : new TextFormat();
    }
}
