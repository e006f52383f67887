using Contradict.Training.Learning;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class PlattScalingTests
{
    private static readonly Gen<(double Mean, double Spread, double Slope)> Curves =
        Gen.Select(Gen.Double[-50, 50], Gen.Double[0.5, 5], Gen.Double[-3, 3], (mean, spread, slope) => (mean, spread, slope));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0.3, -1)]
    [InlineData(4, 2)]
    [InlineData(-2, 0.5)]
    public void A_known_curve_is_recovered(double slope, double offset)
    {
        // Every score counts once for each class, by how often the curve gives it that class; the smoothed targets flatten a steep curve a little.
        var scores = Enumerable.Range(-300, 601).Select(i => i / 100.0).ToArray();
        double[] shares = [.. scores.Select(score => 1 / (1 + Math.Exp(-((slope * score) + offset))))];

        var fitted = PlattScaling.Fit(
            [.. scores, .. scores],
            [.. scores.Select(_ => true), .. scores.Select(_ => false)],
            [.. shares, .. shares.Select(share => 1 - share)]);

        Assert.Equal(slope, fitted.Slope, Math.Abs(slope) * 0.1);
        Assert.Equal(offset, fitted.Offset, 0.2);
    }

    [Fact]
    public void A_fit_is_never_worse_than_a_level_curve_however_far_from_0_the_scores_are() => Gen.Select(Curves, Gen.Int).Sample(
        (curve, seed) =>
        {
            var random = new Random(seed);
            double[] scores = [.. Enumerable.Range(0, 200).Select(_ => curve.Mean + (curve.Spread * ((2 * random.NextDouble()) - 1)))];
            bool[] positive = [.. scores.Select(score => random.NextDouble() < 1 / (1 + Math.Exp(-curve.Slope * (score - curve.Mean))))];

            var (slope, offset) = PlattScaling.Fit(scores, positive, [.. scores.Select(_ => 1.0)]);

            var share = Smoothed(positive).Average();
            Assert.True(LossOf(scores, positive, slope, offset) <= LossOf(scores, positive, 0, Math.Log(share / (1 - share))) + 1e-6);
        },
        iter: 200);

    [Fact]
    public void Separable_scores_keep_the_curve_finite()
    {
        var (slope, offset) = PlattScaling.Fit([-2, -1, 1, 2], [false, false, true, true], [1, 1, 1, 1]);
        Assert.True(double.IsFinite(slope) && double.IsFinite(offset));
        Assert.True(slope > 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Scores_of_one_class_give_that_class_a_high_probability(bool isPositive)
    {
        double[] scores = [.. Enumerable.Range(0, 50).Select(i => 13 + (i / 50.0))];
        var (slope, offset) = PlattScaling.Fit(scores, [.. scores.Select(_ => isPositive)], [.. scores.Select(_ => 1.0)]);
        Assert.All(scores, score => Assert.True(1 / (1 + Math.Exp(-((slope * score) + offset))) > 0.9 == isPositive));
    }

    [Fact]
    public void Equal_scores_give_the_share_of_the_positive()
    {
        var (slope, offset) = PlattScaling.Fit([5, 5, 5, 5], [true, true, true, false], [1, 1, 1, 1]);
        Assert.Equal(0.6 + (0.2 / 3), 1 / (1 + Math.Exp(-((slope * 5) + offset))), 0.05);
    }

    [Fact]
    public void Lists_of_other_lengths_or_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PlattScaling.Fit([], [], []));
        Assert.Throws<ArgumentException>(() => PlattScaling.Fit([1], [true, false], [1]));
        Assert.Throws<ArgumentException>(() => PlattScaling.Fit([1], [true], [1, 1]));
    }

    private static double LossOf(double[] scores, bool[] positive, double slope, double offset)
    {
        var targets = Smoothed(positive);
        return scores.Select((score, i) =>
        {
            var z = (slope * score) + offset;
            return Math.Max(z, 0) - (targets[i] * z) + Math.Log(1 + Math.Exp(-Math.Abs(z)));
        }).Sum();
    }

    private static double[] Smoothed(bool[] positive)
    {
        var count = positive.Count(isPositive => isPositive);
        return [.. positive.Select(isPositive => isPositive ? (count + 1.0) / (count + 2.0) : 1.0 / (positive.Length - count + 2.0))];
    }
}
