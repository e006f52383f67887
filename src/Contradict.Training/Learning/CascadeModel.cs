using System.Collections.Immutable;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>What training gives before it is written: the two stages, their calibration, and the models of kind.</summary>
/// <param name="Bearing">The first stage.</param>
/// <param name="Agreement">The second stage.</param>
/// <param name="Calibration">The calibration of both.</param>
/// <param name="Kinds">The models of kind; none for a kind with too few rows.</param>
public sealed record CascadeModel(
    TrainedTrees Bearing,
    TrainedTrees Agreement,
    Calibration Calibration,
    ImmutableSortedDictionary<ContradictionKind, TrainedTrees> Kinds)
{
    /// <summary>The probabilities for a feature vector.</summary>
    public RelationProbabilities Predict(ReadOnlySpan<float> features) =>
        Calibration.Apply(Bearing.Trees.Score(features), Agreement.Trees.Score(features));
}
