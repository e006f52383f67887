namespace Contradict.Inference.Models;

/// <summary>
/// The calibration of the gate: a logistic curve (Platt, 1999) and the probability below which a pair is taken for neutral without asking
/// the encoder.
/// </summary>
/// <param name="Slope">Slope of the gate.</param>
/// <param name="Offset">Offset of the gate.</param>
/// <param name="GateBelow">A pair that bears on one matter with less than this probability is stopped; 0 to 0.5.</param>
public sealed record GateCalibration(double Slope, double Offset, double GateBelow)
{
    /// <summary>The probability that a pair bears on one matter, 0 to 1.</summary>
    /// <param name="score">The gate's raw score.</param>
    public double Related(double score) => 1 / (1 + Math.Exp(-((Slope * score) + Offset)));

    /// <summary>Whether the pair is neutral already.</summary>
    /// <param name="related">What <see cref="Related"/> gave.</param>
    public bool Stops(double related) => related < GateBelow;
}
