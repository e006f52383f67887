using System.Runtime.CompilerServices;
using System.Text.Unicode;
using CsvHelper;

namespace Contradict.Inference.Articles;

/// <summary>CSV after RFC 4180, with a header: <c>id, source, url, published, title, text</c>; only text is required.</summary>
internal sealed class CsvFormat : IArticleFormat
{
    // A text of 16 MB with every quote doubled, and the other fields.
    private const int LargestRecord = 2 * Utf8Text.MaxBytes + (1 << 20);

    public async IAsyncEnumerable<Article> ReadAsync(
        ArticleInput input,
        Stream utf8,
        Action<InputException> onFault,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var unclosed = 0L;
        var options = Options() with
        {
            OnMalformedRecord = record => unclosed = record.Reason == CsvMalformedReason.UnterminatedQuote ? record.LineNumber : unclosed,
        };
        using var csv = CsvReader.Create(utf8, options, leaveOpen: true);
        var any = await ReadHeaderAsync(input, csv, cancellationToken).ConfigureAwait(false);
        while (await NextAsync(input, csv, cancellationToken).ConfigureAwait(false))
        {
            any = true;
            if (TryRead(input, csv, unclosed, onFault) is { } article)
            {
                yield return article;
            }
        }

        if (!any)
        {
            throw new InputException(input.Name, null, "there is no row below the header");
        }
    }

    private static CsvReaderOptions Options() => new()
    {
        Separator = ',',
        TrackLineNumbers = true,
        MaxRecordSize = LargestRecord,
    };

    private static async Task<bool> ReadHeaderAsync(ArticleInput input, CsvReader csv, CancellationToken cancellationToken)
    {
        await csv.ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
        if (csv.Headers.Count == 0)
        {
            throw new InputException(input.Name, null, "the file is empty");
        }

        return csv.TryGetFieldIndex("text", out _)
            ? false
            : throw new InputException(input.Name, 1, "there is no column \"text\"; expected id, source, url, published, title, text");
    }

    private static async Task<bool> NextAsync(ArticleInput input, CsvReader csv, CancellationToken cancellationToken)
    {
        try
        {
            return await csv.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (CsvFormatException cause)
        {
            throw new InputException(input.Name, (int)cause.LineNumber, "the row is longer than 32 MB, or a quote in it is not closed", cause);
        }
    }

    private static Article? TryRead(ArticleInput input, CsvReader csv, long unclosed, Action<InputException> onFault)
    {
        var line = (int)csv.LineNumber;
        try
        {
            return line == unclosed
                ? throw new InputException(input.Name, line, "a quote is opened and not closed")
                : Read(input, csv, line);
        }
        catch (InputException fault)
        {
            onFault(fault);
            return null;
        }
    }

    private static Article Read(ArticleInput input, CsvReader csv, int line)
    {
        if (!Utf8.IsValid(csv.RawRecord))
        {
            // Names the line within a record that spans several.
            Utf8Text.Decode(input, csv.RawRecord, line);
        }

        return new ArticleFields
        {
            Id = Field(csv, "id"),
            Source = Field(csv, "source"),
            Url = Field(csv, "url"),
            Published = Field(csv, "published") ?? Field(csv, "date"),
            Title = Field(csv, "title"),
            Text = Field(csv, "text"),
        }.ToArticle(input, line);
    }

    private static string? Field(CsvReader csv, string name) =>
        csv.TryGetFieldIndex(name, out var index) ? csv.GetString(index) : null;
}
