using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;

namespace Contradict.Inference.Articles;

/// <summary>RSS 2.0 and Atom: an article an item, read one by one. A document type is not looked at, so nothing outside of the file is.</summary>
internal sealed class FeedFormat : IArticleFormat
{
    public async IAsyncEnumerable<Article> ReadAsync(
        ArticleInput input,
        Stream utf8,
        Action<InputException> onFault,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = XmlReader.Create(utf8, new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        string? source = null;
        var isFeed = false;
        while (await AdvanceAsync(input, reader).ConfigureAwait(false))
        {
            isFeed |= reader.NodeType == XmlNodeType.Element && reader.LocalName is "rss" or "feed" or "RDF";
            while (await ElementAsync(input, reader, cancellationToken).ConfigureAwait(false) is var (element, line))
            {
                if (element.Name.LocalName == "title")
                {
                    source ??= element.Value;
                }
                else if (ToArticle(input, element, line, source, onFault) is { } article)
                {
                    yield return article;
                }
            }
        }

        if (!isFeed)
        {
            throw new InputException(input.Name, null, "it is no feed; expected RSS 2.0 or Atom");
        }
    }

    private static async Task<bool> AdvanceAsync(ArticleInput input, XmlReader reader)
    {
        try
        {
            return await reader.ReadAsync().ConfigureAwait(false);
        }
        catch (XmlException cause)
        {
            throw Broken(input, cause);
        }
    }

    // A title, an image or an item as a whole, with its line; null for what holds them.
    private static async Task<(XElement Element, int Line)?> ElementAsync(ArticleInput input, XmlReader reader, CancellationToken cancellationToken)
    {
        if (reader.NodeType != XmlNodeType.Element || reader.LocalName is not ("item" or "entry" or "title" or "image"))
        {
            return null;
        }

        try
        {
            var line = ((IXmlLineInfo)reader).LineNumber;
            return ((XElement)await XNode.ReadFromAsync(reader, cancellationToken).ConfigureAwait(false), line);
        }
        catch (XmlException cause)
        {
            throw Broken(input, cause);
        }
    }

    private static Article? ToArticle(ArticleInput input, XElement element, int line, string? source, Action<InputException> onFault)
    {
        if (element.Name.LocalName is not ("item" or "entry"))
        {
            return null;
        }

        try
        {
            return FeedItem.Read(element, source).ToArticle(input, line);
        }
        catch (InputException fault)
        {
            onFault(fault);
            return null;
        }
    }

    private static InputException Broken(ArticleInput input, XmlException cause) =>
        new(input.Name, cause.LineNumber > 0 ? cause.LineNumber : null, $"the XML is broken: {cause.Message.TrimEnd('.')}", cause);
}
