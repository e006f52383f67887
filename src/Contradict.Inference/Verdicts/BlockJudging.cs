using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Models;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Judges pairs with a bundle without an encoder, a block at a time, with the verdicts that they would get one by one. Not thread-safe: each
/// thread has its own.
/// </summary>
internal sealed class BlockJudging(Bundle bundle, PairFeatures features, DirectedJudging? directed)
{
    private readonly DirectedPair[] _pairs = new DirectedPair[FeatureBlock.Width];
    private readonly ContradictionKind?[] _kinds = new ContradictionKind?[FeatureBlock.Width];
    private readonly FeatureBlock _vectors = new(features.FullSchema.Count);
    private readonly FeatureBlock? _bothWays = directed?.NewBlock();

    /// <summary>How many blocks it takes to judge some pairs.</summary>
    public static int BlocksOf(int pairs) => (pairs + FeatureBlock.Width - 1) / FeatureBlock.Width;

    /// <summary>Judges the pairs of one block.</summary>
    /// <param name="block">The block's number.</param>
    /// <param name="pairs">All pairs.</param>
    /// <param name="verdicts">Takes the verdicts, at the pairs' places.</param>
    public void Judge(int block, IReadOnlyList<PairToEncode> pairs, Verdict[] verdicts)
    {
        var first = block * FeatureBlock.Width;
        var count = Math.Min(FeatureBlock.Width, pairs.Count - first);
        for (var i = 0; i < count; i++)
        {
            _pairs[i] = features.ContextOf(pairs[first + i].A, pairs[first + i].B);
            PairFeatures.ComputeWithoutEncoder(_pairs[i].Pair, _vectors.Row(i));
        }

        _vectors.Align();
        Judge(verdicts.AsSpan(first, count));
    }

    private void Judge(Span<Verdict> verdicts)
    {
        Span<RelationProbabilities> probabilities = stackalloc RelationProbabilities[FeatureBlock.Width];
        var isKindAsked = Predict(probabilities[..verdicts.Length]);
        if (isKindAsked)
            LikeliestKind.Of(kind => bundle.Kinds.GetValueOrDefault(kind), _vectors, _kinds);
        for (var i = 0; i < verdicts.Length; i++)
        {
            var probability = probabilities[i];
            var kind = IsKindAsked(probability) ? _kinds[i] : null;
            verdicts[i] = new Verdict(bundle.Calibration.RelationOf(probability), probability, kind, Update: false, []);
        }

        if (_bothWays is not null)
            directed?.AddFollows(verdicts, _pairs, _vectors, _bothWays);
    }

    /// <summary>Fills in the probabilities; returns whether the kind is asked of any pair.</summary>
    private bool Predict(Span<RelationProbabilities> probabilities)
    {
        Span<double> bearing = stackalloc double[FeatureBlock.Width];
        Span<double> agreement = stackalloc double[FeatureBlock.Width];
        bundle.Bearing.Score(_vectors, bearing);
        bundle.Agreement.Score(_vectors, agreement);
        var isKindAsked = false;
        for (var i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = bundle.Calibration.Apply(bearing[i], agreement[i]);
            isKindAsked |= IsKindAsked(probabilities[i]);
        }

        return isKindAsked;
    }

    private static bool IsKindAsked(in RelationProbabilities probability) => probability.Contradict > probability.Agree;
}
