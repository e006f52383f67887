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
    private readonly ComparisonRoom[] _rooms = [.. Enumerable.Range(0, FeatureBlock.Width).Select(_ => new ComparisonRoom())];
    private readonly DirectedPair[] _pairs = new DirectedPair[FeatureBlock.Width];
    private readonly KindsInBlocks _kinds = new(bundle, features.FullSchema.Count);
    private readonly FeatureBlock _vectors = new(features.FullSchema.Count);
    private readonly FeatureBlock? _bothWays = directed?.NewBlock();

    /// <summary>How many blocks it takes to judge some pairs.</summary>
    public static int BlocksOf(int pairs) => (pairs + FeatureBlock.Width - 1) / FeatureBlock.Width;

    /// <summary>Judges the pairs of one block; <see cref="Complete"/> must follow the last.</summary>
    /// <param name="block">The block's number.</param>
    /// <param name="pairs">All pairs.</param>
    /// <param name="verdicts">Takes the verdicts, at the pairs' places.</param>
    public void Judge(int block, IReadOnlyList<PairToEncode> pairs, Verdict[] verdicts)
    {
        var first = block * FeatureBlock.Width;
        var count = Math.Min(FeatureBlock.Width, pairs.Count - first);
        for (var i = 0; i < count; i++)
        {
            Prefetch.After(pairs, first + i, features.Vectors);
            _pairs[i] = features.ContextOf(pairs[first + i].A, pairs[first + i].B, _rooms[i]);
            PairFeatures.ComputeWithoutEncoder(_pairs[i].Pair, _vectors.Row(i));
        }

        _vectors.Align();
        Predict(verdicts.AsSpan(first, count));
        AskForKinds(first, count, verdicts);
    }

    /// <summary>Completes the verdicts of all blocks that it judged.</summary>
    /// <param name="verdicts">All verdicts.</param>
    public void Complete(Verdict[] verdicts) => _kinds.Settle(verdicts);

    private void Predict(Span<Verdict> verdicts)
    {
        Span<double> bearing = stackalloc double[FeatureBlock.Width];
        Span<double> agreement = stackalloc double[FeatureBlock.Width];
        bundle.Bearing.Score(_vectors, bearing);
        bundle.Agreement.Score(_vectors, agreement);
        for (var i = 0; i < verdicts.Length; i++)
        {
            var probability = bundle.Calibration.Apply(bearing[i], agreement[i]);
            verdicts[i] = new Verdict(bundle.Calibration.RelationOf(probability), probability, Kind: null, Update: false, []);
        }

        if (_bothWays is not null)
            directed?.AddFollows(verdicts, _pairs, _vectors, _bothWays);
    }

    private void AskForKinds(int first, int count, Verdict[] verdicts)
    {
        for (var i = 0; i < count; i++)
        {
            if (verdicts[first + i].Probability.IsRatherContradict)
                _kinds.Ask(first + i, _vectors.Row(i), verdicts);
        }
    }
}
