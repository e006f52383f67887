using System.Collections.Immutable;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>What training gives before it is written: the two stages, their calibration, and the models of kind.</summary>
/// <param name="Matter">The model of sameness: are the two about one matter at all?</param>
/// <param name="Bearing">The first stage.</param>
/// <param name="Agreement">The second stage.</param>
/// <param name="AgreementInSets">The second stage for article sets.</param>
/// <param name="Calibration">The calibration of both.</param>
/// <param name="Kinds">The models of kind; none for a kind with too few rows.</param>
/// <param name="ContradictionInSets">The model of contradiction in article sets; null where no sets of statements were learned from.</param>
/// <param name="Gate">The model that spares the encoder plainly neutral pairs; null where there is no encoder.</param>
public sealed record CascadeModel(
    TrainedTrees Matter,
    TrainedTrees Bearing,
    TrainedTrees Agreement,
    TrainedTrees AgreementInSets,
    Calibration Calibration,
    ImmutableSortedDictionary<ContradictionKind, TrainedTrees> Kinds,
    TrainedTrees? ContradictionInSets = null,
    TrainedTrees? Gate = null)
{
    /// <summary>The probabilities for a feature vector.</summary>
    public RelationProbabilities Predict(ReadOnlySpan<float> features) =>
        StoppedAtGate(features, inSet: false) ?? Calibration.Apply(Bearing.Trees.Score(features), Agreement.Trees.Score(features));

    /// <summary>The probabilities for a feature vector out of an article set, by the words alone.</summary>
    public RelationProbabilities PredictInSet(ReadOnlySpan<float> features) => StoppedAtGate(features, inSet: true) ?? Calibration.ApplyInSet(
        Matter.Trees.Score(features),
        Bearing.Trees.Score(features),
        AgreementInSets.Trees.Score(features),
        ContradictionInSets?.Trees.Score(features),
        default);

    /// <summary>The likeliest kind of a contradiction; null where no kind had enough rows.</summary>
    public ContradictionKind? KindOf(ReadOnlySpan<float> features) =>
        LikeliestKind.Of(kind => Kinds.GetValueOrDefault(kind)?.Trees, features);

    private RelationProbabilities? StoppedAtGate(ReadOnlySpan<float> features, bool inSet)
    {
        if (Gate is null || Calibration.GateFor(inSet) is not { } gate)
            return null;
        var related = gate.Related(Gate.Trees.Score(features));
        return gate.Stops(related) ? RelationProbabilities.OfRelated(related) : null;
    }
}
