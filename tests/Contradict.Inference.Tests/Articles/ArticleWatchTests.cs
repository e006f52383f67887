using Contradict.Inference.Articles;
using Contradict.Tests.Shared;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class ArticleWatchTests : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_file_is_told()
    {
        _folder.Write("news/a.txt", "The bridge is open.");
        using var watch = Watch(Long);
        var change = watch.WaitAsync(TestContext.Current.CancellationToken);
        _folder.Write("news/deep/b.txt", "The bridge is closed.");
        await change.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_changed_file_and_one_taken_away_are_told()
    {
        var file = _folder.Write("news/a.txt", "The bridge is open.");
        using var watch = Watch(Long);
        File.AppendAllText(file, " It was closed.");
        await watch.WaitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        File.Delete(file);
        await watch.WaitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_change_before_the_waiting_is_told_by_looking_again()
    {
        _folder.Write("news/a.txt", "The bridge is open.");
        using var watch = Watch(TimeSpan.FromMilliseconds(20));
        _folder.Write("news/b.txt", "The bridge is closed.");
        await watch.WaitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_is_no_article_is_not_told()
    {
        _folder.Write("news/a.txt", "The bridge is open.");
        using var watch = Watch(TimeSpan.FromMilliseconds(20));
        var change = watch.WaitAsync(TestContext.Current.CancellationToken);
        _folder.Write("news/report/page.html", "<p>The bridge is open.</p>");
        _folder.Write("news/picture.png", "no text");
        await Assert.ThrowsAsync<TimeoutException>(() => change.WaitAsync(TimeSpan.FromMilliseconds(700), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Throws<InputException>(() => new ArticleWatch([_folder.File("missing")], null, Quiet, Long));

    private ArticleWatch Watch(TimeSpan poll) => new([_folder.File("news")], _folder.File("news/report"), Quiet, poll);
}
