using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class MarkdownArticles : IDisposable
{
    private readonly ArticleFolder _folder = new();

    [Fact]
    public async Task Front_matter_names_everything()
    {
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write(
            "a.md",
            "---\ntitle: \"Ferry: it runs\"\nsource: Isle Courier\ndate: 2024-04-08T06:30:00+02:00\nurl: https://isle.example/ferry\nid: ferry-1\nmood: calm\n---\n\n# Ferry\n\nThe ferry runs.\n")));
        Assert.Equal("ferry-1", article.Id);
        Assert.Equal("Ferry: it runs", article.Title);
        Assert.Equal("Isle Courier", article.Source);
        Assert.Equal("https://isle.example/ferry", article.Url);
        Assert.Equal(new DateTimeOffset(2024, 4, 8, 4, 30, 0, TimeSpan.Zero), article.Published);
        Assert.StartsWith("---", article.Text, StringComparison.Ordinal);
        Assert.StartsWith("# Ferry", article.Text[article.BodyStart..].Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_front_matter_the_heading_is_the_title()
    {
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("isle_courier.md", "# Ferry runs again\n\nIt runs.\n")));
        Assert.Equal("Ferry runs again", article.Title);
        Assert.Equal("Isle Courier", article.Source);
        Assert.Equal(0, article.BodyStart);
    }

    [Fact]
    public async Task A_source_without_a_name_is_named_by_its_address()
    {
        var article = Assert.Single(await _folder.ReadAsync(_folder.Write("a.md", "---\nurl: https://www.isle.example/ferry\n---\nFerry runs\n\nIt runs.")));
        Assert.Equal("isle.example", article.Source);
    }

    [Theory]
    [InlineData("---\ntitle: Ferry\n\nThe ferry runs.\n", "not closed")]
    [InlineData("---\ntitle: Ferry\n---\n \n", "below the front matter")]
    [InlineData("---\ntitle: Ferry\ndate: 2024-13-41\n---\n\nThe ferry runs.\n", "no date")]
    public async Task Broken_front_matter_is_a_fault(string text, string reason)
    {
        _folder.Write("a.txt", "Ferry runs\n\nIt runs.");
        _folder.Write("b.md", text);
        Assert.Single(await _folder.ReadAsync());
        Assert.Contains(reason, Assert.Single(_folder.Faults).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
