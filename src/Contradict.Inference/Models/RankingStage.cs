namespace Contradict.Inference.Models;

/// <summary>
/// The part of a bundle that ranks the pairs of an article set, learned from whole sets with all their contradictions marked. Immutable and
/// thread-safe.
/// </summary>
/// <param name="Trees">The model: does the pair contradict, of all pairs of its set?</param>
/// <param name="Calibration">Its curve.</param>
public sealed record RankingStage(TreeEnsemble Trees, RankingCalibration Calibration)
{
    /// <summary>The probability that a pair contradicts, 0 to 1.</summary>
    /// <param name="features">The pair's vector.</param>
    /// <param name="prior">The probability of contradiction that the stages and the place of the statements give without the trees, 0 to 1.</param>
    public double Predict(ReadOnlySpan<float> features, double prior) => Calibration.Apply(Trees.Score(features), prior);

    /// <summary>How far each feature moved the log-odds of contradiction.</summary>
    /// <param name="features">The pair's vector.</param>
    public double[] Contributions(ReadOnlySpan<float> features)
    {
        var contributions = new double[features.Length];
        Trees.AddContributions(features, contributions);
        return Array.ConvertAll(contributions, contribution => contribution * Calibration.Slope);
    }
}
