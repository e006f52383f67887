using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>
/// Chooses below which probability a verdict is withheld, so that of those called no more than a stated share is expected to be wrong
/// (selective classification at a stated risk; Geifman and El-Yaniv, 2017).
/// </summary>
public static class UnsureThreshold
{
    private const double Lowest = 0.34;
    private const double Highest = 0.95;
    private const double Step = 0.01;
    private const int LeastCalled = 20;

    /// <summary>The confidence of a verdict and whether it was right.</summary>
    public static (double Confidence, bool IsRight) Judge(RelationProbabilities probability, Relation label) =>
        (probability.Highest, probability.Likeliest == label);

    /// <summary>The lowest of a grid of thresholds from which on the verdicts are wrong no more often than stated, by held-out pairs; 0.34 to 0.95.</summary>
    /// <param name="judged">Confidence and rightness of held-out verdicts.</param>
    /// <param name="mostError">The share of called verdicts that may be wrong, above 0 and below 1.</param>
    /// <returns>The threshold; 0.95 where none will do.</returns>
    public static double Choose(IEnumerable<(double Confidence, bool IsRight)> judged, double mostError)
    {
        var all = judged.ToArray();
        for (var threshold = Lowest; threshold < Highest; threshold += Step)
        {
            var called = all.Where(item => item.Confidence >= threshold).ToArray();
            if (called.Length >= LeastCalled && called.Average(item => item.IsRight ? 0.0 : 1.0) <= mostError)
                return Math.Round(threshold, 2);
        }

        return Highest;
    }
}
