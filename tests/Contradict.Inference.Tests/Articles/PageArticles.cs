using System.Text;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class PageArticles : IDisposable
{
    private const string First = "The bridge will reopen on Friday, the mayor said, after a year of repairs that cost the town four million dollars.";
    private const string Second = "Engineers tested it for three weeks, and they found that every cable was sound and every bolt was in its place.";
    private const string Story = $"<p>{First}</p>\n<p>Engineers <a href='/y'>tested</a> it for three weeks,\n and they found that every cable was sound and every bolt was in its place.</p>";
    private const string Expected = $"Bridge to reopen\n\n{First}\n\n{Second}";

    private readonly ArticleFolder _folder = new();

    // layout | the page around the story
    public static TheoryData<string, string> Layouts => new()
    {
        { "a blog", "<article><h1>Bridge to reopen</h1>{0}</article><footer>All rights are reserved by the writer of this blog.</footer>" },
        { "a broadcaster", "<div class='cookie-banner'><p>We use cookies to make the page better for you and for us.</p><button>Accept</button></div><nav><a href='/'>Home</a></nav><main><h1>Bridge to reopen</h1><figure><img src='x.jpg'><figcaption>The bridge last week, seen from the harbour.</figcaption></figure>{0}</main>" },
        { "a tabloid", "<h1>Bridge to reopen</h1><div class='live-ticker'><p>12:01 The lift at the tower is stuck, and people wait for help.</p></div><div id='content'>{0}</div><div class='comments'><h3>Comments</h3><p>Bob: I do not believe a word of this, and neither should you, my friends.</p></div>" },
        { "a wire", "<article><h1>Bridge to reopen</h1>{0}<aside><p>Read more: the ferry that nobody wants, and the men who sail it.</p></aside></article>" },
        { "a paywall", "<article><h1>Bridge to reopen</h1>{0}<div class='paywall'><p>To read on, subscribe for two dollars a week and get the weekend paper too.</p></div></article>" },
        { "a ministry", "<div id='header'><form><input></form></div><div class='content'><h1>Bridge to reopen</h1>{0}</div><div class='related'><p>Other notices of the ministry of roads, of this week and the last.</p></div>" },
        { "AMP", "<amp-consent><p>We and our 312 partners store your data on this device for you.</p></amp-consent><article><h1>Bridge to reopen</h1>{0}</article><amp-sidebar><p>Sections of the paper, and all of its games and crosswords.</p></amp-sidebar>" },
        { "hidden text", "<article><h1>Bridge to reopen</h1>{0}<p hidden>This paragraph is for machines alone, and nobody ever reads it.</p></article>" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task A_page_gives_its_story_and_nothing_else(string layout, string body)
    {
        var page = $"<!doctype html><html><head><title>Bridge to reopen</title></head><body>{body.Replace("{0}", Story, StringComparison.Ordinal)}</body></html>";
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("page.html", page)));
        Assert.True(article.Text == Expected, $"{layout}: {article.Text}");
    }

    // head | title | source | time
    [Theory]
    [InlineData("<title>Bridge to reopen - Isle Courier</title><meta property='og:site_name' content='Isle Courier'><meta property='article:published_time' content='2024-04-08T10:00:00Z'>")]
    [InlineData("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Bridge to reopen\", \"publisher\": {\"name\": \"Isle Courier\"}, \"datePublished\": \"2024-04-08T10:00:00Z\"}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\": [\"Article\"], \"headline\": \"Bridge to reopen\", \"publisher\": [{\"name\": \"Isle Courier\"}], \"datePublished\": \"2024-04-08T10:00:00Z\"}]}</script>")]
    [InlineData("<script type='application/ld+json'>{broken</script><meta name='application-name' content='Isle Courier'><meta name='date' content='soon'><meta property='og:title' content='Bridge to reopen'><time datetime='2024-04-08T10:00:00Z'></time>")]
    public async Task Markup_names_title_source_and_time(string head)
    {
        var path = _folder.Write("page.html", $"<html><head>{head}</head><body><article>{Story}</article></body></html>");
        var article = Assert.Single(await _folder.ReadAsync(path));
        Assert.Equal(("Bridge to reopen", "Isle Courier", new DateTimeOffset(2024, 4, 8, 10, 0, 0, TimeSpan.Zero)), (article.Title, article.Source, article.Published));
    }

    [Fact]
    public async Task A_declared_character_set_is_used()
    {
        var page = $"<html><head><meta charset='iso-8859-1'><title>Café “Isle”</title></head><body><article>{Story}</article></body></html>";
        var path = _folder.Write("page.html", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(page));
        Assert.Equal("Café “Isle”", Assert.Single(await _folder.ReadAsync(path)).Title);
    }

    [Fact]
    public async Task An_undeclared_one_is_a_fault() =>
        await FaultAsync(_folder.Write("page.html", [.. Encoding.UTF8.GetBytes(Story), 0xE9]), "not valid UTF-8");

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("<html><body></body></html>", "no article was found in the page")]
    public async Task A_page_without_a_story_is_a_fault(string page, string reason) => await FaultAsync(_folder.Write("page.html", page), reason);

    [Fact]
    public async Task Standard_input_may_be_a_page() =>
        Assert.StartsWith(First, Assert.Single(await _folder.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"<html><body>{Story}</body></html>")), ["-"])).Text, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    private async Task FaultAsync(string path, string reason)
    {
        await Assert.ThrowsAsync<InputException>(() => _folder.ReadAsync(path));
        Assert.Contains(reason, Assert.Single(_folder.Faults).Reason, StringComparison.Ordinal);
    }
}
