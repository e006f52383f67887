using Contradict.Training.Labeling;
using Xunit;

namespace Contradict.Training.Tests.Labeling;

public sealed class PairSelectionTests
{
    private static readonly LabelCandidate[] Pool =
    [
        Candidates.Of("sure", "the market fell on friday", "shares rose in the morning", 0.01, 0.01),
        Candidates.Of("bridge", "the old bridge is open", "the old bridge is closed", 0.46, 0.52),
        Candidates.Of("bridge again", "the old bridge is open today", "the old bridge is closed", 0.45, 0.53),
        Candidates.Of("flood", "forty people drowned near the dam", "nobody died when water rose", 0.3, 0.62),
    ];

    [Fact]
    public void The_most_uncertain_pair_comes_first() => Assert.Equal("bridge", Order(Pool).First());

    [Fact]
    public void A_near_copy_of_what_was_asked_comes_after_a_surer_pair_of_another_matter() =>
        Assert.Equal(["bridge", "flood", "bridge again", "sure"], Order(Pool));

    [Fact]
    public void The_same_pairs_come_in_the_same_order_each_time() =>
        Assert.Equal(Order(Candidates.Many(200)), Order(Candidates.Many(200)));

    [Fact]
    public void Each_pair_comes_once() => Assert.Equal(Candidates.Many(50).Select(c => c.Pair.Id).Order(), Order(Candidates.Many(50)).Order());

    [Fact]
    public void Pairs_beyond_the_pool_come_when_it_is_through()
    {
        var candidates = Candidates.Many(10_050);
        var selection = new PairSelection(candidates);
        for (var i = 0; i < 10_000; i++)
            selection.Cover(i);
        Assert.Equal(10_000, selection.Next());
    }

    [Fact]
    public void Going_on_later_asks_the_pair_that_going_on_at_once_would_have()
    {
        var candidates = Candidates.Many(100);
        var order = Order(candidates);
        var later = new PairSelection(candidates);
        foreach (var id in order.Take(40))
            later.Cover(candidates.FindIndex(candidate => candidate.Pair.Id == id));
        Assert.Equal(order[40], candidates[later.Next()!.Value].Pair.Id);
    }

    [Fact]
    public void A_pair_that_is_taken_back_is_asked_again()
    {
        var selection = new PairSelection(Pool);
        var first = selection.Next()!.Value;
        selection.Cover(first);
        selection.Uncover(first);
        Assert.Equal(first, selection.Next());
    }

    [Fact]
    public void Of_no_pairs_none_comes() => Assert.Null(new PairSelection([]).Next());

    private static List<string> Order(IReadOnlyList<LabelCandidate> candidates)
    {
        var selection = new PairSelection(candidates);
        var ids = new List<string>();
        while (selection.Next() is { } next)
        {
            ids.Add(candidates[next].Pair.Id);
            selection.Cover(next);
        }

        return ids;
    }
}
