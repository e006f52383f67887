using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>Chooses below which probability a verdict is withheld.</summary>
public static class UnsureThreshold
{
    /// <summary>The expected error above which a single verdict is withheld: a verdict more likely wrong than this is Unsure.</summary>
    public const double MostExpectedError = 0.55;

    /// <summary>The confidence of a verdict and whether it was right.</summary>
    public static (double Confidence, bool IsRight) Judge(RelationProbabilities probability, Relation label) =>
        (probability.Highest, probability.Likeliest == label);

    /// <summary>
    /// The lowest of a grid of thresholds at which verdicts just above it are wrong no more often than
    /// <see cref="MostExpectedError"/>, by held-out pairs; 0.34 to 0.7.
    /// </summary>
    /// <param name="judged">Confidence and rightness of held-out verdicts.</param>
    public static double Choose(IEnumerable<(double Confidence, bool IsRight)> judged)
    {
        const double Width = 0.06;
        var ordered = judged.OrderBy(item => item.Confidence).ToArray();
        for (var threshold = 0.34; threshold < 0.7; threshold += 0.02)
        {
            var near = ordered.Where(item => item.Confidence >= threshold && item.Confidence < threshold + Width).ToArray();
            if (near.Length >= 20 && near.Average(item => item.IsRight ? 0.0 : 1.0) <= MostExpectedError)
                return Math.Round(threshold, 2);
        }

        return 0.5;
    }
}
