using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Models;

/// <summary>
/// The part of a bundle that reads a pair from a premise to a hypothesis, as sets of textual entailment do. Immutable and thread-safe.
/// </summary>
/// <param name="Bearing">The first model: does the pair bear on one matter?</param>
/// <param name="Agreement">The second model: if so, does the hypothesis follow, or contradict?</param>
/// <param name="Calibration">The calibration of both.</param>
public sealed record DirectionalStage(TreeEnsemble Bearing, TreeEnsemble Agreement, DirectionalCalibration Calibration)
{
    /// <summary>The probabilities for a vector of directional features; agree is that the hypothesis follows from the premise.</summary>
    /// <param name="features">The vector.</param>
    public RelationProbabilities Predict(ReadOnlySpan<float> features) => Calibration.Apply(Bearing.Score(features), Agreement.Score(features));

    /// <summary>The same for each vector of a block.</summary>
    /// <param name="block">The vectors, aligned.</param>
    /// <param name="into">Takes the probabilities.</param>
    internal void Predict(FeatureBlock block, Span<RelationProbabilities> into)
    {
        Span<double> bearing = stackalloc double[into.Length];
        Span<double> agreement = stackalloc double[into.Length];
        Bearing.Score(block, bearing);
        Agreement.Score(block, agreement);
        for (var i = 0; i < into.Length; i++)
            into[i] = Calibration.Apply(bearing[i], agreement[i]);
    }
}
