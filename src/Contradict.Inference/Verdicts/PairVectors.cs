using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Models;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Computes feature vectors, asking the bundle's encoder only for pairs that its gate lets through: most pairs of an article set plainly do
/// not bear on each other, and the encoder is by far the slowest part.
/// </summary>
internal sealed class PairVectors(Bundle bundle, PairFeatures features)
{
    /// <summary>The length of a vector.</summary>
    public int Count { get; } = features.FullSchema.Count;

    /// <summary>Computes one vector.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="into">Takes the vector.</param>
    /// <param name="inSet">Whether the pair is out of an article set, for which the gate opens wider.</param>
    /// <returns>The probability that the two bear on each other, where the gate stopped the pair and the encoder's features are 0; else null.</returns>
    public double? Compute(PreparedStatement a, PreparedStatement b, Span<float> into, bool inSet) => Compute(a, b, into, inSet, out _, out _);

    /// <summary>Computes one vector and keeps what it was computed from.</summary>
    /// <returns>As <see cref="Compute(PreparedStatement, PreparedStatement, Span{float}, bool)"/>.</returns>
    public double? Compute(PreparedStatement a, PreparedStatement b, Span<float> into, bool inSet, out DirectedPair pair, out EncodedBothWays? encoded)
    {
        encoded = null;
        pair = features.ContextOf(a, b);
        var stopped = ComputeToGate(pair.Pair, into, inSet);
        if (stopped is not null || bundle.Encoder is null)
            return stopped;
        var reading = features.Read([new PairToEncode(a, b)])[0];
        reading.WriteUndirected(into[PairFeatures.Schema.Count..]);
        encoded = reading;
        return null;
    }

    /// <summary>Computes many vectors, on all cores, and asks the encoder once for all pairs that need it.</summary>
    public PairVector[] ComputeAll(IReadOnlyList<PairToEncode> pairs, bool inSet, ParallelOptions options)
    {
        var vectors = new PairVector[pairs.Count];
        Parallel.For(0, pairs.Count, options, i =>
        {
            var vector = new float[Count];
            vectors[i] = new PairVector(vector, ComputeToGate(features.ContextOf(pairs[i].A, pairs[i].B).Pair, vector, inSet));
        });
        if (bundle.Encoder is null)
            return vectors;
        var passed = Enumerable.Range(0, vectors.Length).Where(i => vectors[i].Stopped is null).ToArray();
        options.CancellationToken.ThrowIfCancellationRequested();
        var encoded = features.Read(Array.ConvertAll(passed, i => pairs[i]));
        for (var i = 0; i < passed.Length; i++)
        {
            encoded[i].WriteUndirected(vectors[passed[i]].Features.AsSpan(PairFeatures.Schema.Count));
            vectors[passed[i]] = vectors[passed[i]] with { Encoded = encoded[i] };
        }

        return vectors;
    }

    private double? ComputeToGate(PairContext pair, Span<float> into, bool inSet)
    {
        into.Clear();
        var cheap = into[..PairFeatures.Schema.Count];
        PairFeatures.ComputeWithoutEncoder(pair, cheap);
        if (bundle.Gate is not { } gate || bundle.Calibration.GateFor(inSet) is not { } calibration)
            return null;
        var related = calibration.Related(gate.Score(cheap));
        return calibration.Stops(related) ? related : null;
    }
}
