using Contradict.Training.Labeling;
using Xunit;

namespace Contradict.Training.Tests.Labeling;

public sealed class CohensKappaTests
{
    [Fact]
    public void It_is_as_computed_by_hand()
    {
        // Observed .7, expected .5 · .6 + .5 · .4 = .5, so kappa .2 / .5; variance (.0529 - .0025) / (50 · .5^4) = .016128.
        var kappa = CohensKappa.Of(new[,] { { 20, 5 }, { 10, 15 } });
        Assert.Equal(0.4, kappa.Kappa!.Value, 1e-9);
        Assert.Equal(0.4 - (1.959964 * Math.Sqrt(0.016128)), kappa.Low!.Value, 1e-9);
        Assert.Equal(0.4 + (1.959964 * Math.Sqrt(0.016128)), kappa.High!.Value, 1e-9);
    }

    [Fact]
    public void It_takes_three_labels()
    {
        // Observed .89, expected .8 · .8 + .1 · .05 + .1 · .15 = .66, so kappa .23 / .34.
        var kappa = CohensKappa.Of(new[,] { { 75, 1, 4 }, { 5, 4, 1 }, { 0, 0, 10 } });
        Assert.Equal(0.23 / 0.34, kappa.Kappa!.Value, 1e-9);
    }

    [Fact]
    public void The_annotators_may_change_places()
    {
        var (one, other) = (CohensKappa.Of(new[,] { { 7, 1, 4 }, { 5, 4, 1 }, { 0, 2, 10 } }), CohensKappa.Of(new[,] { { 7, 5, 0 }, { 1, 4, 2 }, { 4, 1, 10 } }));
        Assert.Equal(one.Kappa!.Value, other.Kappa!.Value, 1e-12);
        Assert.Equal(one.Low!.Value, other.Low!.Value, 1e-12);
    }

    [Fact]
    public void Full_agreement_is_1() => Assert.Equal(1, CohensKappa.Of(new[,] { { 3, 0 }, { 0, 2 } }).Kappa);

    [Fact]
    public void With_one_label_only_it_is_not_defined()
    {
        var kappa = CohensKappa.Of(new[,] { { 0, 0, 0 }, { 0, 9, 0 }, { 0, 0, 0 } });
        Assert.Null(kappa.Kappa);
        Assert.Equal(1, kappa.Observed);
    }
}
