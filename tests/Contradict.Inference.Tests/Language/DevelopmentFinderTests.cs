using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class DevelopmentFinderTests
{
    [Theory]
    [InlineData("The quake killed 33 people and injured 210.", "33 dead, 210 hurt")]
    [InlineData("Six were killed and 40 injured.", "6 dead, 40 hurt")]
    [InlineData("The number of dead in the mine has gone up to nineteen.", "19 dead")]
    [InlineData("Eleven miners are now known to have lost their lives.", "11 dead")]
    [InlineData("With 62 percent of the ballots counted, she leads.", "62 counted")]
    [InlineData("The town has 33 bridges.", "")]
    [InlineData("Prices rose 40 percent after the flood killed cattle.", "")]
    public void A_growing_count_is_of_the_nearest_kind(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Reading.Of(text).GrowingCounts.Select(count => $"{count.Quantity.Value} {count.Kind}")));

    [Theory]
    [InlineData("Two boys are trapped.", "peril 1")]
    [InlineData("The boys were rescued.", "peril 2")]
    [InlineData("The road is blocked.", "way 1")]
    [InlineData("The road has reopened.", "way 2")]
    [InlineData("The road has not reopened.", "")]
    [InlineData("The road is wide.", "")]
    public void A_state_is_told_with_its_ladder_and_rung(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Reading.Of(text).States.Select(state => $"{state.Ladder} {state.Rung}")));

    [Theory]
    [InlineData("The ministry revised the toll to 33.", true)]
    [InlineData("33 died, not 41 as earlier reported.", true)]
    [InlineData("33 died.", false)]
    public void A_correction_says_so(string text, bool corrects) => Assert.Equal(corrects, Reading.Of(text).IsCorrection);
}
