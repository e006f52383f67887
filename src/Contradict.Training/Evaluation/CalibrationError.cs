using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>The expected calibration error of the likeliest relation over bins of equal width (Guo et al. 2017).</summary>
public static class CalibrationError
{
    /// <summary>The number of bins that published figures use.</summary>
    public const int CustomaryBins = 15;

    /// <summary>Computes the error.</summary>
    /// <param name="pairs">Labeled pairs.</param>
    /// <param name="predictions">One prediction a pair, in the same order.</param>
    /// <param name="bins">The number of bins, at least 1.</param>
    /// <returns>The error, 0 to 1; 0 where there are no pairs.</returns>
    public static double Of(IReadOnlyList<LabeledPair> pairs, IReadOnlyList<Prediction> predictions, int bins = CustomaryBins)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(predictions);
        var gaps = new double[bins];
        for (var i = 0; i < pairs.Count; i++)
        {
            var confidence = ConfidenceOf(predictions[i]);
            gaps[Math.Clamp((int)(confidence * bins), 0, bins - 1)] += confidence - (predictions[i].Likeliest == pairs[i].Label ? 1 : 0);
        }

        return gaps.Sum(Math.Abs) / Math.Max(1, pairs.Count);
    }

    private static double ConfidenceOf(Prediction prediction) => prediction.Likeliest switch
    {
        Relation.Agree => prediction.Probability.Agree,
        Relation.Contradict => prediction.Probability.Contradict,
        _ => prediction.Probability.Neutral,
    };
}
