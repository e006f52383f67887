using System.Collections.Immutable;

namespace Contradict.Training.Evaluation;

/// <summary>
/// A model's figures on labeled pairs. Accuracy, precision, recall, F1 and Matthews read the likeliest relation as the
/// answer, so that models that abstain can be compared with models that don't; abstention has its own two figures.
/// </summary>
/// <param name="Count">How many pairs.</param>
/// <param name="Accuracy">The share answered right, 0 to 1.</param>
/// <param name="MacroF1">The mean F1 of the relations that occur among the labels, 0 to 1.</param>
/// <param name="Agree">How well agree is recognised.</param>
/// <param name="Contradict">How well contradict is recognised.</param>
/// <param name="Neutral">How well neutral is recognised.</param>
/// <param name="Matthews">Matthews' correlation for several classes (Gorodkin 2004), -1 to 1; 0 where undefined.</param>
/// <param name="LogLoss">The mean negative natural logarithm of the right relation's probability, held above 1e-15.</param>
/// <param name="Brier">The mean squared distance of the three probabilities from the truth, 0 to 2 (Brier 1950).</param>
/// <param name="CalibrationError">
/// The expected calibration error of the likeliest relation over ten bins of equal width (Guo et al. 2017), 0 to 1.
/// </param>
/// <param name="Coverage">The share of pairs whose verdict is not Unsure.</param>
/// <param name="SelectiveError">The share of wrong verdicts among those that are not Unsure; 0 where all are.</param>
/// <param name="FalseContradictions">How many pairs labeled neutral are called a contradiction; Unsure counts as no call.</param>
/// <param name="Confusion">Nine counts: label by likeliest relation, row by row, in the order agree, contradict, neutral.</param>
/// <param name="Reliability">The ten bins behind the calibration error.</param>
public sealed record Metrics(
    int Count,
    double Accuracy,
    double MacroF1,
    ClassMetrics Agree,
    ClassMetrics Contradict,
    ClassMetrics Neutral,
    double Matthews,
    double LogLoss,
    double Brier,
    double CalibrationError,
    double Coverage,
    double SelectiveError,
    int FalseContradictions,
    ImmutableArray<int> Confusion,
    ImmutableArray<ReliabilityBin> Reliability)
{
    /// <summary>Computes the figures.</summary>
    /// <param name="pairs">Labeled pairs.</param>
    /// <param name="predictions">One prediction a pair, in the same order.</param>
    /// <returns>The figures; all 0 where there are no pairs.</returns>
    /// <exception cref="ArgumentException">A pair has no label, or the two differ in length.</exception>
    public static Metrics Of(IReadOnlyList<Data.LabeledPair> pairs, IReadOnlyList<Prediction> predictions)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(predictions);
        if (pairs.Count != predictions.Count)
            throw new ArgumentException($"{pairs.Count} pairs have {predictions.Count} predictions", nameof(predictions));
        var tally = new double[Tally.Length];
        for (var i = 0; i < pairs.Count; i++)
            Tally.Add(tally, Tally.LabelOf(pairs[i]), predictions[i]);
        return Tally.ToMetrics(tally);
    }
}
