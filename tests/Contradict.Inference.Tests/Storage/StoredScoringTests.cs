using Contradict.Inference.Reports;
using Contradict.Tests.Shared;
using Xunit;
using static Contradict.Inference.Tests.Storage.RememberedScoring;

namespace Contradict.Inference.Tests.Storage;

public sealed class StoredScoringTests(TinyBundle tiny) : IDisposable
{
    private readonly RememberedScoring _scoring = new(tiny.Folder);

    public void Dispose() => _scoring.Dispose();

    [Fact]
    public void The_first_run_gives_what_a_run_without_a_store_gives()
    {
        var articles = FloodArticles.Make(6);
        Assert.Equal(Written(_scoring.ScoreWithout(articles)), Written(_scoring.Score(articles)));
    }

    [Fact]
    public void The_second_run_does_nothing_again_and_gives_the_same()
    {
        var articles = FloodArticles.Make(6);
        var first = _scoring.Score(articles);
        var second = _scoring.Score(articles);

        Assert.Equal(new ScoringWork(6, 0, first.Pairs.Count, 0), first.Work);
        Assert.Equal(new ScoringWork(0, 6, 0, first.Pairs.Count), second.Work);
        Assert.Equal(Written(first), Written(second));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(100)]
    public void A_further_article_costs_itself_and_gives_what_a_run_over_all_gives(int before)
    {
        var all = FloodArticles.Make(before + 1);
        _scoring.Score(all[..before]);
        var grown = _scoring.Score(all);

        Assert.Equal(Written(_scoring.ScoreWithout(all)), Written(grown));
        Assert.Equal((1, before), (grown.Work!.ArticlesRead, grown.Work.ArticlesKept));
        Assert.InRange(grown.Work.PairsJudged, 1, grown.Pairs.Count / 2);
    }

    [Fact]
    public void A_changed_article_is_read_again_and_the_others_are_not()
    {
        var articles = FloodArticles.Make(6);
        _scoring.Score(articles);
        articles[2] = articles[2] with { Text = articles[2].Text.Replace("is closed", "is not closed", StringComparison.Ordinal).Replace("is open", "is not open", StringComparison.Ordinal) };
        var again = _scoring.Score(articles);

        Assert.Equal((1, 5), (again.Work!.ArticlesRead, again.Work.ArticlesKept));
        Assert.Equal(Written(_scoring.ScoreWithout(articles)), Written(again));
    }

    [Fact]
    public void A_later_time_of_publication_is_a_change()
    {
        var articles = FloodArticles.Make(3);
        _scoring.Score(articles);
        articles[0] = articles[0] with { Published = articles[0].Published!.Value.AddDays(1) };
        var again = _scoring.Score(articles);

        Assert.Equal(1, again.Work!.ArticlesRead);
        Assert.Equal(Written(_scoring.ScoreWithout(articles)), Written(again));
    }

    [Fact]
    public void An_article_taken_away_costs_nothing()
    {
        var articles = FloodArticles.Make(6);
        _scoring.Score(articles);
        var fewer = _scoring.Score(articles[..5]);

        Assert.Equal((0, 0), (fewer.Work!.ArticlesRead, fewer.Work.PairsJudged));
        Assert.Equal(Written(_scoring.ScoreWithout(articles[..5])), Written(fewer));
    }

    [Fact]
    public void What_one_model_judged_is_not_taken_for_anothers()
    {
        var articles = FloodArticles.Make(4);
        _scoring.Score(articles);
        using var other = new RememberedScoring(Path.Combine(ShippedPairs.Folder, "..", "models", "news", "0.7.0"));
        File.Copy(_scoring.File, other.File);
        var scored = other.Score(articles);

        Assert.Equal(0, scored.Work!.PairsKept);
        Assert.Equal(Written(other.ScoreWithout(articles)), Written(scored));
        Assert.Equal(0, _scoring.Score(articles).Work!.PairsJudged);
    }

    [Fact]
    public void Work_that_was_stopped_goes_on_where_it_was()
    {
        var articles = FloodArticles.Make(60);
        var undisturbed = _scoring.ScoreWithout(articles);
        using (var store = _scoring.Open())
        using (var stop = new CancellationTokenSource())
        {
            var progress = new StopAfterFirst(stop);
            Assert.ThrowsAny<OperationCanceledException>(() => _scoring.Resume(articles, store, progress, stop.Token));
        }

        var resumed = _scoring.Score(articles);
        Assert.Equal(0, resumed.Work!.ArticlesRead);
        Assert.InRange(resumed.Work.PairsKept, 1, resumed.Pairs.Count - 1);
        Assert.Equal(Written(undisturbed), Written(resumed));
    }

    private sealed class StopAfterFirst(CancellationTokenSource stop) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value) => stop.Cancel();
    }
}
