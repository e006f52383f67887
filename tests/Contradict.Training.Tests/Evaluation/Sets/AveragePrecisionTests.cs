using CsCheck;
using Xunit;
using static Contradict.Training.Evaluation.Sets.AveragePrecision;

namespace Contradict.Training.Tests.Evaluation.Sets;

public sealed class AveragePrecisionTests
{
    // Right at the places 1, 3 and 6 of six, one of four never found: (1/1 + 2/3 + 3/6 + 0) / 4.
    [Fact]
    public void It_is_what_was_worked_out_by_hand() => Assert.Equal(13.0 / 24, Of(Places("a", "", "b", "", "", "c"), 4), 1e-12);

    [Fact]
    public void A_ranking_with_all_there_is_on_top_has_one() => Assert.Equal(1, Of(Places("a", "b", "", ""), 2));

    [Fact]
    public void A_ranking_that_finds_nothing_has_none() => Assert.Equal(0, Of(Places("", ""), 2));

    [Fact]
    public void With_nothing_to_find_there_is_none() => Assert.Equal(0, Of(Places("", ""), 0));

    [Fact]
    public void A_place_that_finds_the_same_again_is_passed_over() => Assert.Equal(Of(Places("a", "", "b"), 2), Of(Places("a", "a", "", "b"), 2), 1e-12);

    // Both at the place 2: (1/2 + 1/2) / 2.
    [Fact]
    public void A_place_may_find_two_at_once() => Assert.Equal(0.5, Of(Places("", "ab"), 2), 1e-12);

    [Fact]
    public void It_lies_between_zero_and_one() => Gen.Char["abc"].Array[0, 2].Array[0, 12].Sample(places => Of(places, 3) is >= 0 and <= 1);

    private static char[][] Places(params string[] places) => [.. places.Select(place => place.ToCharArray())];
}
