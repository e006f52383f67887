using Contradict.Inference.Models;

namespace Contradict.Inference.Verdicts;

/// <summary>Tells the kinds of contradictions a block at a time: those of which it is asked are gathered until a block is full. Not thread-safe.</summary>
/// <param name="bundle">The model.</param>
/// <param name="features">The length of a vector.</param>
internal sealed class KindsInBlocks(Bundle bundle, int features)
{
    private readonly FeatureBlock _vectors = new(features);
    private readonly int[] _places = new int[FeatureBlock.Width];
    private readonly ContradictionKind?[] _kinds = new ContradictionKind?[FeatureBlock.Width];
    private int _count;

    /// <summary>Asks for the kind of a verdict, which it has once the block is full or <see cref="Settle"/> was called.</summary>
    /// <param name="place">The verdict's place.</param>
    /// <param name="vector">The pair's features.</param>
    /// <param name="verdicts">All verdicts.</param>
    public void Ask(int place, ReadOnlySpan<float> vector, Verdict[] verdicts)
    {
        vector.CopyTo(_vectors.Row(_count));
        _places[_count++] = place;
        if (_count == FeatureBlock.Width)
            Settle(verdicts);
    }

    /// <summary>Gives the verdicts asked for their kinds.</summary>
    /// <param name="verdicts">All verdicts.</param>
    public void Settle(Verdict[] verdicts)
    {
        if (_count == 0)
            return;
        _vectors.Align();
        LikeliestKind.Of(kind => bundle.Kinds.GetValueOrDefault(kind), _vectors, _kinds);
        for (var i = 0; i < _count; i++)
            verdicts[_places[i]] = verdicts[_places[i]] with { Kind = _kinds[i] };
        _count = 0;
    }
}
