namespace Contradict.Inference.Models;

/// <summary>The logistic curve (Platt, 1999) over the raw score of the ranking, fitted on sets that no tree saw, and the features that its trees take.</summary>
/// <param name="FeatureSchema">The schema of the features.</param>
/// <param name="Slope">The slope over the trees' raw score.</param>
/// <param name="PriorSlope">The slope over what the stages and the place of the statements say for a contradiction without the trees (<see cref="Support"/>).</param>
/// <param name="Offset">The curve's offset.</param>
/// <param name="CallFrom">A contradiction of less than this probability is not called, but Unsure; 0 to 1.</param>
public sealed record RankingCalibration(BundleManifest.SchemaStamp FeatureSchema, double Slope, double PriorSlope, double Offset, double CallFrom)
{
    /// <summary>The probability that a pair contradicts, 0 to 1.</summary>
    /// <param name="score">The trees' raw score.</param>
    /// <param name="prior">The probability of contradiction without the trees, 0 to 1.</param>
    public double Apply(double score, double prior) => Calibration.Logistic((Slope * score) + (PriorSlope * Support(LogOdds(prior))) + Offset);

    /// <summary>What counts of the log-odds without the trees: what they say for a contradiction. What speaks against one, the trees know better.</summary>
    /// <param name="logOdds">The log-odds of a contradiction.</param>
    /// <returns>At least 0.</returns>
    public static double Support(double logOdds) => Math.Max(0, logOdds);

    /// <summary>A probability as log-odds, kept finite.</summary>
    /// <param name="probability">The probability, 0 to 1.</param>
    public static double LogOdds(double probability)
    {
        const double least = 1e-9;
        var clamped = Math.Clamp(probability, least, 1 - least);
        return Math.Log(clamped / (1 - clamped));
    }
}
