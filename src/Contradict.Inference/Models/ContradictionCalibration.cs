namespace Contradict.Inference.Models;

/// <summary>
/// The calibration of the model that says outright whether two statements of an article set contradict: its own logistic curve (Platt, 1999), and
/// the curve over the sum of its log-odds and those of the two stages, since the two kinds of model err apart.
/// </summary>
/// <param name="Slope">Slope of the model.</param>
/// <param name="Offset">Offset of the model.</param>
/// <param name="JoinedSlope">Slope of the sum.</param>
/// <param name="JoinedOffset">Offset of the sum.</param>
public sealed record ContradictionCalibration(double Slope, double Offset, double JoinedSlope, double JoinedOffset)
{
    /// <summary>The sum of the log-odds that the two sorts of model give.</summary>
    /// <param name="score">The model's raw score.</param>
    /// <param name="byStages">The probability of contradiction by the two stages, 0 to 1.</param>
    /// <param name="evidence">What the set itself adds to the model's log-odds.</param>
    public double Sum(double score, double byStages, double evidence) =>
        (Slope * score) + Offset + evidence + Math.Log(byStages / (1 - byStages));

    /// <summary>The probability of contradiction, 0 to 1.</summary>
    /// <param name="sum">What <see cref="Sum"/> gave.</param>
    public double Join(double sum) => Calibration.Logistic((JoinedSlope * sum) + JoinedOffset);
}
