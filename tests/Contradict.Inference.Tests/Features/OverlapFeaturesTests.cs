using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class OverlapFeaturesTests
{
    private const string Bought = "The captain bought a boat.";

    [Fact]
    public void The_same_words_cover_each_other_wholly() => Assert.Equal(1, Vector.Feature("overlap.exact_min", Bought, Bought));

    [Fact]
    public void Synonyms_are_aligned()
    {
        const string Purchased = "The captain purchased a vessel.";
        Assert.Equal(2, Vector.Feature("overlap.synonyms", Bought, Purchased));
        Assert.True(Vector.Feature("overlap.aligned_min", Bought, Purchased) > 0.8);
        Assert.True(Vector.Feature("overlap.exact_min", Bought, Purchased) < 0.5);
    }

    [Fact]
    public void Statements_of_two_matters_are_not_aligned() =>
        Assert.Equal(0, Vector.Feature("overlap.aligned_count", Bought, "Rain fell across the northern valleys."));

    [Fact]
    public void An_addition_leaves_the_shorter_side_covered()
    {
        const string Longer = "The captain bought a boat and two engines from a farmer.";
        Assert.Equal(1, Vector.Feature("overlap.exact_max", Bought, Longer));
        Assert.True(Vector.Feature("overlap.exact_min", Bought, Longer) < 0.7);
    }
}
