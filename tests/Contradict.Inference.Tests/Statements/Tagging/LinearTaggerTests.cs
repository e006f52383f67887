using Contradict.Inference.Statements.Tagging;
using Xunit;

namespace Contradict.Inference.Tests.Statements.Tagging;

public sealed class LinearTaggerTests
{
    // A label likes to stand beside itself by 3.
    private static readonly LinearTagger Tagger = new(2, [], [3, 0, 0, 3, 0, 0]);

    [Fact]
    public void A_margin_is_what_a_label_gains_over_none_with_the_best_neighbours_of_each() =>
        Assert.Equal([-5, -3], Tagger.Margins([0, -5, 0, 0]));

    [Fact]
    public void Tokens_with_a_margin_over_zero_are_those_that_are_tagged()
    {
        int[] scores = [0, 4, 0, -1, 0, 6, 0, -9, 0, 2];
        Assert.Equal(Tagger.Tag(scores), Tagger.Margins(scores).Select(margin => margin > 0 ? 1 : 0));
    }

    [Fact]
    public void A_bias_makes_more_tokens_cues() =>
        Assert.Equal([1, 1], Tagger.Tag([0, -5, 0, 0], bias: 4));
}
