namespace Contradict.Inference.Models;

/// <summary>The logistic curve (Platt, 1999) over the raw score of the ranking, fitted on sets that no tree saw, and the features that its trees take.</summary>
/// <param name="FeatureSchema">The schema of the features.</param>
/// <param name="Slope">The curve's slope.</param>
/// <param name="Offset">The curve's offset.</param>
public sealed record RankingCalibration(BundleManifest.SchemaStamp FeatureSchema, double Slope, double Offset);
