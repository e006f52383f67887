using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Models;

/// <summary>
/// Turns the cascade's two raw scores into calibrated probabilities: one logistic curve a stage (Platt, 1999), fitted on groups that
/// no tree saw.
/// </summary>
/// <param name="BearingSlope">Slope of the first stage: does the pair bear on one matter?</param>
/// <param name="BearingOffset">Offset of the first stage.</param>
/// <param name="AgreementSlope">Slope of the second stage: if so, do they agree?</param>
/// <param name="AgreementOffset">Offset of the second stage.</param>
/// <param name="UnsureBelow">A verdict whose likeliest relation has less than this probability is Unsure; 0 to 1.</param>
public sealed record Calibration(
    double BearingSlope,
    double BearingOffset,
    double AgreementSlope,
    double AgreementOffset,
    double UnsureBelow)
{
    /// <summary>The probabilities for two raw scores.</summary>
    public RelationProbabilities Apply(double bearing, double agreement)
    {
        var related = Logistic((BearingSlope * bearing) + BearingOffset);
        var agree = Logistic((AgreementSlope * agreement) + AgreementOffset);
        return new RelationProbabilities(related * agree, related * (1 - agree), 1 - related);
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
