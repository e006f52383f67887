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
        return FollowsOf(Predict(forward, encoded), Predict(backward, encoded?.Swapped));
    }

    /// <summary>Room for the vectors of <see cref="AddFollows"/>.</summary>
    public FeatureBlock NewBlock() => new(features.Schema.Count);

    /// <summary>Says of every verdict of agreement which of the two follows from which, as <see cref="FollowsOf(DirectedPair, ReadOnlySpan{float}, EncodedBothWays?)"/> does without an encoder.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="pairs">The pairs judged.</param>
    /// <param name="symmetric">Their features.</param>
    /// <param name="room">Takes the directional features of a few of them at a time.</param>
    public void AddFollows(Span<Verdict> verdicts, ReadOnlySpan<DirectedPair> pairs, FeatureBlock symmetric, FeatureBlock room)
    {
        Span<int> asked = stackalloc int[FeatureBlock.Width / 2];
        var count = 0;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (verdicts[i].Relation != Relation.Agree)
                continue;
            var forward = room.Row(2 * count);
            var backward = room.Row((2 * count) + 1);
            forward.Clear();
            backward.Clear();
            features.ComputeBothWays(pairs[i], symmetric.Row(i), forward, backward);
            asked[count++] = i;
            if (count < asked.Length)
                continue;
            Settle(verdicts, asked, room);
            count = 0;
        }

        Settle(verdicts, asked[..count], room);
    }

    private void Settle(Span<Verdict> verdicts, ReadOnlySpan<int> asked, FeatureBlock room)
    {
        if (asked.IsEmpty)
            return;
        Span<RelationProbabilities> directed = stackalloc RelationProbabilities[2 * asked.Length];
        room.Align();
        stage.Predict(room, directed);
        for (var i = 0; i < asked.Length; i++)
            verdicts[asked[i]] = verdicts[asked[i]] with { Follows = FollowsOf(directed[2 * i], directed[(2 * i) + 1]) };
    }

    private static Follows FollowsOf(RelationProbabilities forward, RelationProbabilities backward) =>
        (forward.Likeliest == Relation.Agree, backward.Likeliest == Relation.Agree) switch
        {
            (true, true) => Follows.Both,
            (true, false) => Follows.AToB,
            (false, true) => Follows.BToA,
            _ => Follows.Unknown,
        };

    private RelationProbabilities Judge(PairToEncode pair, EncodedBothWays? encoded)
    {
        Span<float> vector = stackalloc float[features.Schema.Count];
        features.ComputeWithoutEncoder(pair.A, pair.B, vector);
        return Predict(vector, encoded);
    }

    private RelationProbabilities Predict(Span<float> vector, EncodedBothWays? encoded)
    {
        if (encoded is { } reading)
            features.Fill(reading, vector);
        return stage.Predict(vector);
    }
}
