using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class FeedArticles : IDisposable
{
    private const string Rss = """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Isle Courier</title><link>https://isle.example/</link>
        <image><title>Logo</title></image>
        <item><title>Ferry runs &amp; runs</title><link>https://isle.example/1</link><guid>one</guid><pubDate>Mon, 08 Apr 2024 10:00:00 GMT</pubDate>
        <description>Short.</description><content:encoded><![CDATA[<p>The ferry runs.</p><p>It is full.</p>]]></content:encoded></item>
        <item><title>Undated</title><description>Never.</description><pubDate>soon</pubDate></item>
        <item><title>Second</title><description>The second item.</description><source url="x">Gulf Wire</source></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Isle Courier</title>
        <entry><title type="html">The &lt;b&gt;ferry&lt;/b&gt;</title><id>one</id><link rel="self" href="https://isle.example/x"/><link href="https://isle.example/1"/>
        <updated>2024-04-08T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry runs.</p><p>It is full.</p></div></content></entry></feed>
        """;

    private readonly ArticleFolder _folder = new();

    [Fact]
    public async Task Rss_gives_an_article_an_item()
    {
        var articles = await _folder.ReadAsync(_folder.Write("a.xml", Rss));
        Assert.Equal(["Ferry runs & runs\n\nThe ferry runs.\n\nIt is full.", "Second\n\nThe second item."], articles.Select(article => article.Text));
        Assert.Equal(["Isle Courier", "Gulf Wire"], articles.Select(article => article.Source));
        Assert.Equal(("one", "https://isle.example/1", new DateTimeOffset(2024, 4, 8, 10, 0, 0, TimeSpan.Zero)), (articles[0].Id, articles[0].Url, articles[0].Published));
    }

    [Fact]
    public async Task A_bad_item_is_named_by_its_line()
    {
        await _folder.ReadAsync(_folder.Write("a.xml", Rss));
        Assert.Equal(6, Assert.Single(_folder.Faults).Line);
    }

    [Fact]
    public async Task Atom_gives_an_article_an_entry()
    {
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("a.xml", Atom)));
        Assert.Equal(("The ferry", "Isle Courier", "https://isle.example/1", "The ferry\n\nThe ferry runs.\n\nIt is full."), (article.Title, article.Source, article.Url, article.Text));
    }

    [Theory]
    [InlineData("<rss><channel>\n<item></channel></rss>", 2, "the XML is broken")]
    [InlineData("<html/>", null, "it is no feed")]
    [InlineData("", null, "the XML is broken")]
    public async Task What_is_no_feed_is_a_fault(string text, int? line, string reason)
    {
        await Assert.ThrowsAsync<InputException>(() => _folder.ReadAsync(_folder.Write("a.xml", text)));
        Assert.Equal(line, _folder.Faults[0].Line);
        Assert.StartsWith(reason, _folder.Faults[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_outside_of_the_file_is_read()
    {
        var secret = _folder.Write("secret.txt", "The secret.");
        var feed = $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"{secret}\">]><rss><channel><item><title>T</title><description>&x;</description></item></channel></rss>";
        await Assert.ThrowsAsync<InputException>(() => _folder.ReadAsync(_folder.Write("a.xml", feed)));
    }

    public void Dispose() => _folder.Dispose();
}
