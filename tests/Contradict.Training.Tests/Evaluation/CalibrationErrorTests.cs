using Contradict.Training.Evaluation;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class CalibrationErrorTests
{
    [Theory]
    [InlineData("aaaa", 0.2)]
    [InlineData("aaac", 0.05)]
    [InlineData("cccc", 0.8)]
    public void It_is_how_far_confidence_is_from_the_share_that_is_right(string labels, double expected) =>
        Assert.Equal(expected, CalibrationError.Of(Evaluated.PairsOf(labels), Evaluated.PredictionsOf("aaaa", 0.8)), 1e-12);

    [Fact]
    public void Confidences_of_one_tenth_may_lie_in_two_of_fifteen_bins()
    {
        var pairs = Evaluated.PairsOf("ac");
        Prediction[] predictions = [Evaluated.PredictionsOf("a", 0.82)[0], Evaluated.PredictionsOf("aa", 0.88)[1]];
        Assert.Equal((0.18 + 0.88) / 2, CalibrationError.Of(pairs, predictions), 1e-12);
        Assert.Equal((0.88 - 0.18) / 2, CalibrationError.Of(pairs, predictions, bins: 10), 1e-12);
    }

    [Fact]
    public void Of_nothing_it_is_nothing() => Assert.Equal(0, CalibrationError.Of([], []));
}
