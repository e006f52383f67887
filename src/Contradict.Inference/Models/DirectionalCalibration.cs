using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Models;

/// <summary>
/// Turns the raw scores of the directional stage into calibrated probabilities: one logistic curve a model (Platt, 1999), fitted on groups
/// that no tree saw.
/// </summary>
/// <param name="FeatureSchema">The schema of the directional features that the trees take.</param>
/// <param name="BearingSlope">Slope of the first model: does the pair bear on one matter?</param>
/// <param name="BearingOffset">Offset of the first model.</param>
/// <param name="AgreementSlope">Slope of the second model: if so, does the hypothesis follow from the premise?</param>
/// <param name="AgreementOffset">Offset of the second model.</param>
public sealed record DirectionalCalibration(
    BundleManifest.SchemaStamp FeatureSchema,
    double BearingSlope,
    double BearingOffset,
    double AgreementSlope,
    double AgreementOffset)
{
    /// <summary>The probabilities for two raw scores; agree is that the hypothesis follows from the premise.</summary>
    /// <param name="bearing">The raw score of the first model.</param>
    /// <param name="agreement">The raw score of the second model.</param>
    public RelationProbabilities Apply(double bearing, double agreement) => Calibration.Combine(
        Calibration.Logistic((BearingSlope * bearing) + BearingOffset),
        Calibration.Logistic((AgreementSlope * agreement) + AgreementOffset));
}
