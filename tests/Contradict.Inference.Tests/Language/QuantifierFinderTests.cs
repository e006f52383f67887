using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class QuantifierFinderTests
{
    [Theory]
    [InlineData("All hostages were freed.", 1, 1, "hostage")]
    [InlineData("Every school closed.", 1, 1, "school")]
    [InlineData("None of the hostages were freed.", 0, 0, "hostage")]
    [InlineData("Not one worker was hurt.", 0, 0, "worker")]
    [InlineData("Most schools closed.", 0.5, 1, "school")]
    [InlineData("A majority of voters agreed.", 0.5, 1, "voter")]
    [InlineData("More than half of the schools closed.", 0.5, 1, "school")]
    [InlineData("Half the schools closed.", 0.45, 0.55, "school")]
    [InlineData("Some schools closed.", 0.01, 0.9, "school")]
    [InlineData("Few schools closed.", 0, 0.2, "school")]
    [InlineData("A few schools closed.", 0.01, 0.9, "school")]
    [InlineData("Almost all schools closed.", 0.9, 1, "school")]
    [InlineData("Not all schools closed.", 0, 0.95, "school")]
    [InlineData("Both sides agreed.", 1, 1, "side")]
    [InlineData("The vast majority of the miners survived.", 0.7, 1, "miner")]
    [InlineData("Nobody was hurt.", 0, 0, null)]
    [InlineData("All 43 hostages were freed.", 1, 1, "hostage")]
    [InlineData("None of Cuba's eight power stations ran.", 0, 0, "station")]
    public void Quantifiers_give_a_share_and_their_noun(string text, double low, double high, string? noun)
    {
        var quantifier = Assert.Single(QuantifierFinder.Find(Reading.Of(text).Tokens));
        Assert.Equal((low, high, noun), (quantifier.Low, quantifier.High, quantifier.Noun));
    }

    [Theory]
    [InlineData("Some 40 people came.")]
    [InlineData("They blamed each other.")]
    [InlineData("After all, it rained.")]
    [InlineData("It was the most expensive ship.")]
    [InlineData("The first half ended.")]
    public void Other_uses_of_the_words_are_left_alone(string text) => Assert.Empty(QuantifierFinder.Find(Reading.Of(text).Tokens));
}
