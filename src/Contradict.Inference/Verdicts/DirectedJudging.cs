using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Models;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Judges pairs from a premise to a hypothesis with the directional stage of a bundle. No gate stands before the encoder here: whoever asks
/// for the direction has pairs that may bear on each other.
/// </summary>
internal sealed class DirectedJudging(DirectionalStage stage, PairFeatures pairs, DirectionalFeatures features)
{
    /// <summary>The probabilities of one pair; agree is that the second follows from the first.</summary>
    public RelationProbabilities Judge(PairToEncode pair) => Judge(pair, pairs.Read([pair]) is [var encoded] ? encoded : null);

    /// <summary>The probabilities of many pairs, on all cores; an encoder is asked once for all.</summary>
    public RelationProbabilities[] JudgeAll(IReadOnlyList<PairToEncode> asked)
    {
        var encoded = pairs.Read(asked);
        var judged = new RelationProbabilities[asked.Count];
        Parallel.For(0, judged.Length, i => judged[i] = Judge(asked[i], encoded.Count > 0 ? encoded[i] : null));
        return judged;
    }

    /// <summary>Which follows from which, of two that agree.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="symmetric">Its features without an encoder's.</param>
    /// <param name="encoded">The encoder's reading of it; null where there is no encoder.</param>
    public Follows FollowsOf(PairToEncode pair, ReadOnlySpan<float> symmetric, EncodedBothWays? encoded) =>
        FollowsOf(pairs.ContextOf(pair.A, pair.B), symmetric, encoded);

    /// <summary>Which follows from which, of two that agree and were compared already.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="symmetric">Its features without an encoder's.</param>
    /// <param name="encoded">The encoder's reading of it; null where there is no encoder.</param>
    public Follows FollowsOf(DirectedPair pair, ReadOnlySpan<float> symmetric, EncodedBothWays? encoded)
    {
        Span<float> forward = stackalloc float[features.Schema.Count];
        Span<float> backward = stackalloc float[features.Schema.Count];
        features.ComputeBothWays(pair, symmetric, forward, backward);
        return (IsFollowed(forward, encoded), IsFollowed(backward, encoded?.Swapped)) switch
        {
            (true, true) => Follows.Both,
            (true, false) => Follows.AToB,
            (false, true) => Follows.BToA,
            _ => Follows.Unknown,
        };
    }

    private RelationProbabilities Judge(PairToEncode pair, EncodedBothWays? encoded)
    {
        Span<float> vector = stackalloc float[features.Schema.Count];
        features.ComputeWithoutEncoder(pair.A, pair.B, vector);
        return Predict(vector, encoded);
    }

    private bool IsFollowed(Span<float> vector, EncodedBothWays? encoded) => Predict(vector, encoded).Likeliest == Relation.Agree;

    private RelationProbabilities Predict(Span<float> vector, EncodedBothWays? encoded)
    {
        if (encoded is { } reading)
            features.Fill(reading, vector);
        return stage.Predict(vector);
    }
}
