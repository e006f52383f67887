using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>Labeled pairs and predictions restricted to agree against contradict: rows labeled neutral are left out, and neutral is no answer.</summary>
/// <param name="Pairs">The pairs labeled agree or contradict.</param>
/// <param name="Predictions">Their predictions, the probability of neutral given to the two others by their shares.</param>
/// <param name="LeftOut">How many pairs are labeled neutral.</param>
public sealed record TwoClasses(IReadOnlyList<LabeledPair> Pairs, IReadOnlyList<Prediction> Predictions, int LeftOut)
{
    /// <summary>Restricts pairs and predictions.</summary>
    /// <param name="pairs">Labeled pairs.</param>
    /// <param name="predictions">One prediction a pair, in the same order.</param>
    public static TwoClasses Of(IReadOnlyList<LabeledPair> pairs, IReadOnlyList<Prediction> predictions)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(predictions);
        var kept = Enumerable.Range(0, pairs.Count).Where(i => pairs[i].Label != Relation.Neutral).ToArray();
        return new TwoClasses(
            Array.ConvertAll(kept, i => pairs[i]),
            Array.ConvertAll(kept, i => new Prediction(predictions[i].Id, WithoutNeutral(predictions[i].Probability))),
            pairs.Count - kept.Length);
    }

    private static RelationProbabilities WithoutNeutral(RelationProbabilities probability)
    {
        var sum = probability.Agree + probability.Contradict;
        return sum > 0 ? new RelationProbabilities(probability.Agree / sum, probability.Contradict / sum, 0) : new RelationProbabilities(0.5, 0.5, 0);
    }
}
