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
    /// <returns>The probability that the two bear on each other, where the gate stopped the pair and the encoder's features are 0; else null.</returns>
    public double? Compute(PreparedStatement a, PreparedStatement b, Span<float> into) => Compute(a, b, into, out _);

    /// <summary>Computes one vector and keeps the encoder's reading.</summary>
    /// <returns>As <see cref="Compute(PreparedStatement, PreparedStatement, Span{float})"/>.</returns>
    public double? Compute(PreparedStatement a, PreparedStatement b, Span<float> into, out EncodedBothWays? encoded)
    {
        encoded = null;
        var stopped = ComputeToGate(a, b, into);
        if (stopped is not null || bundle.Encoder is null)
            return stopped;
        var reading = features.Read([new PairToEncode(a, b)])[0];
        reading.WriteUndirected(into[PairFeatures.Schema.Count..]);
        encoded = reading;
        return null;
    }

    /// <summary>Computes many vectors, on all cores, and asks the encoder once for all pairs that need it.</summary>
    public PairVector[] ComputeAll(IReadOnlyList<PairToEncode> pairs, ParallelOptions options)
    {
        var vectors = new PairVector[pairs.Count];
        Parallel.For(0, pairs.Count, options, i =>
        {
            var vector = new float[Count];
            vectors[i] = new PairVector(vector, ComputeToGate(pairs[i].A, pairs[i].B, vector));
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

    private double? ComputeToGate(PreparedStatement a, PreparedStatement b, Span<float> into)
    {
        into.Clear();
        var cheap = into[..PairFeatures.Schema.Count];
        features.ComputeWithoutEncoder(a, b, cheap);
        if (bundle is not { Gate: { } gate, Calibration.Gate: { } calibration })
            return null;
        var related = calibration.Related(gate.Score(cheap));
        return calibration.Stops(related) ? related : null;
    }
}
