using System.Globalization;
using Contradict.Inference.Articles;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

/// <summary>
/// Whole pages, with all that newsrooms put around a story, each beside what a reader of the page would call the article:
/// title, source, time ("none" where the page's markup gives none) and paragraphs.
/// </summary>
public sealed class SavedPages
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Articles", "Pages");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_saved_page_gives_its_article_and_nothing_else(string name)
    {
        var expected = (await File.ReadAllTextAsync(Path.Combine(Folder, name + ".txt"), TestContext.Current.CancellationToken)).TrimEnd();
        Assert.Equal(expected, Written(await ReadAsync(name)), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void There_are_twenty_of_them() => Assert.True(Names.Count >= 20);

    private static async Task<Article> ReadAsync(string name)
    {
        var articles = new List<Article>();
        await foreach (var article in new ArticleReader().ReadAsync([Path.Combine(Folder, name + ".html")], cancellationToken: TestContext.Current.CancellationToken))
        {
            articles.Add(article);
        }

        return Assert.Single(articles);
    }

    private static string Written(Article article)
    {
        var published = article.Published?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "none";
        return $"title: {article.Title}\nsource: {article.Source}\npublished: {published}\n\n{article.Text}";
    }
}
