using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class CalibrationTests
{
    private static readonly Calibration Curve = new(
        MatterSlope: 2, MatterOffset: -1, BearingSlope: 1.5, BearingOffset: 0.5, AgreementSlope: 3, AgreementOffset: 0, SetAgreementSlope: 2, SetAgreementOffset: 0, UnsureBelow: 0.5);

    private static readonly Gen<double> Scores = Gen.Double[-30, 30];

    [Fact]
    public void Probabilities_sum_to_1_and_stay_within_bounds() => Gen.Select(Scores, Scores).Sample((bearing, agreement) =>
    {
        var probability = Curve.Apply(bearing, agreement);
        Assert.Equal(1, probability.Agree + probability.Contradict + probability.Neutral, 1e-12);
        Assert.InRange(probability.Agree, 0, 1);
        Assert.InRange(probability.Contradict, 0, 1);
        Assert.InRange(probability.Neutral, 0, 1);
    });

    [Theory]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.NegativeInfinity)]
    public void Scores_without_bound_still_give_probabilities(double bearing, double agreement)
    {
        var probability = Curve.Apply(bearing, agreement);
        Assert.Equal(1, probability.Agree + probability.Contradict + probability.Neutral, 1e-12);
    }

    [Fact]
    public void A_higher_bearing_makes_neutral_less_likely() => Gen.Select(Scores, Scores).Sample((bearing, agreement) =>
        Curve.Apply(bearing + 1, agreement).Neutral <= Curve.Apply(bearing, agreement).Neutral);

    [Fact]
    public void Sameness_makes_neutral_less_likely() => Gen.Select(Scores, Scores, Scores).Sample((matter, bearing, agreement) =>
        Curve.ApplyInSet(matter, bearing, agreement, null, new SetEvidence(2, 0)).Neutral <= Curve.ApplyInSet(matter, bearing, agreement, null, new SetEvidence(0.5, 0)).Neutral);

    [Fact]
    public void Opposition_moves_agreement_to_contradiction_by_its_log_odds()
    {
        double Odds(double opposition)
        {
            var probability = Curve.ApplyInSet(0.3, 0.2, 0.1, null, new SetEvidence(0, opposition));
            return probability.Contradict / probability.Agree;
        }

        Assert.Equal(Math.Exp(1.5), Odds(2) / Odds(0.5), 1e-9);
    }

    [Fact]
    public void The_model_of_contradiction_moves_contradiction_and_shares_the_rest_as_before()
    {
        var joined = Curve with { ContradictionInSets = new ContradictionCalibration(Slope: 1, Offset: 0, JoinedSlope: 0.5, JoinedOffset: 0) };
        var stages = Curve.ByStages(0.3, 0.1, default);
        var (low, high) = (joined.ApplyInSet(0.3, 0.2, 0.1, -2, default), joined.ApplyInSet(0.3, 0.2, 0.1, 2, default));
        Assert.True(low.Contradict < stages.Contradict && stages.Contradict < high.Contradict);
        Assert.Equal(Math.Exp(2), high.Contradict / (1 - high.Contradict) / (low.Contradict / (1 - low.Contradict)), 1e-9);
        Assert.Equal(stages.Agree / stages.Neutral, high.Agree / high.Neutral, 1e-9);
        Assert.Equal(1, high.Agree + high.Contradict + high.Neutral, 1e-12);
    }

    [Theory]
    [InlineData(1e6, 1e6)]
    [InlineData(-1e6, 1e6)]
    [InlineData(1e6, -1e6)]
    public void The_model_of_contradiction_still_gives_probabilities_at_the_ends(double matter, double contradiction)
    {
        var joined = Curve with { ContradictionInSets = new ContradictionCalibration(Slope: 1, Offset: 0, JoinedSlope: 0.5, JoinedOffset: 0) };
        var probability = joined.ApplyInSet(matter, 0, -1e6, contradiction, default);
        Assert.Equal(1, probability.Agree + probability.Contradict + probability.Neutral, 1e-12);
    }
}
