using Contradict.Inference.Features;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class LetterTrigramsTests
{
    private static readonly Gen<string> Words = Gen.OneOf(Gen.String[Gen.Char["abc"], 0, 12], Gen.String[Gen.Char['a', 'z'], 0, 12], Gen.String);

    [Fact]
    public void The_sketch_changes_no_coefficient() => Gen.Select(Words, Words, Gen.Double[0.01, 1]).Sample((a, b, least) =>
    {
        var dice = SortedSets.Dice<int>(Trigrams.Of(a), Trigrams.Of(b));
        Assert.Equal(dice < least ? 0 : dice, LetterTrigrams.Of(a).DiceFrom(least, LetterTrigrams.Of(b)));
    });

    [Fact]
    public void The_coefficient_is_that_of_the_sets() => Gen.Select(Gen.Int[0, 30].Array, Gen.Int[0, 30].Array).Sample((a, b) =>
    {
        int[] first = [.. a.Distinct().Order()];
        int[] second = [.. b.Distinct().Order()];
        var expected = first.Length == 0 || second.Length == 0 ? 0 : 2.0 * first.Intersect(second).Count() / (first.Length + second.Length);
        Assert.Equal(expected, SortedSets.Dice<int>(first, second));
    });
}
