using Contradict.Inference.Articles;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class ExceptedFolder : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("news", "a,reporter")]
    [InlineData("news/**/*.txt", "a,reporter")]
    [InlineData("news/report", "page")]
    [InlineData("news/report/page.txt", "page")]
    [InlineData("news/report/*.txt", "page")]
    public async Task Folders_around_it_pass_over_it_unless_it_is_named(string path, string ids)
    {
        foreach (var file in new[] { "news/a.txt", "news/report/page.txt", "news/reporter.txt" })
            _folder.Write(file, "The bridge is open.");
        var read = new List<string>();
        await foreach (var article in new ArticleReader { Except = _folder.File("news/report") }.ReadAsync([_folder.File(path)], null, TestContext.Current.CancellationToken))
            read.Add(article.Id);
        Assert.Equal(ids.Split(','), read);
    }
}
