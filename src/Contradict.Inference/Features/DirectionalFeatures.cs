using System.Collections.Immutable;
using Contradict.Inference.Encoders;

namespace Contradict.Inference.Features;

/// <summary>
/// Computes the features of a pair read from a premise to a hypothesis: the symmetric features, those that tell the direction, and, where
/// there is an encoder, its outputs in the order of the pair and in the other. Thread-safe.
/// </summary>
public sealed class DirectionalFeatures
{
    /// <summary>Raised whenever a feature's meaning changes while its name stays.</summary>
    private const int SchemaVersion = 1;

    private static readonly ImmutableArray<IDirectionalFamily> Families =
        [new CoverDirection(), new GeneralityDirection(), new BoundDirection(), new SurplusDirection()];

    private static readonly ImmutableArray<string> DirectionNames =
        [.. Families.SelectMany(family => family.Features.Select(feature => $"{family.Name}.{feature}"))];

    private readonly PairFeatures _pairs;
    private readonly int _width;

    /// <summary>Creates the computation.</summary>
    /// <param name="pairs">The symmetric features, without an encoder's where <paramref name="encoder"/> is null.</param>
    /// <param name="encoder">The encoder whose outputs the vectors carry; null for none.</param>
    public DirectionalFeatures(PairFeatures pairs, IPairEncoder? encoder)
    {
        _pairs = pairs;
        _width = encoder?.Outputs.Count ?? 0;
        Schema = SchemaWith(encoder);
    }

    /// <summary>The schema of this computation's vectors.</summary>
    public FeatureSchema Schema { get; }

    /// <summary>The families' names, in order.</summary>
    public static ImmutableArray<string> FamilyNames { get; } = [.. Families.Select(family => family.Name)];

    /// <summary>
    /// The schema of directional vectors: the symmetric one, the encoder's part included, then the features of direction, then the encoder's
    /// outputs from premise to hypothesis and back.
    /// </summary>
    /// <param name="encoder">The encoder; null for none.</param>
    public static FeatureSchema SchemaWith(IPairEncoder? encoder) => new(
        SchemaVersion,
        [.. PairFeatures.SchemaWith(encoder).Names, .. DirectionNames, .. encoder is null ? [] : new EncoderFeatures(encoder).DirectedNames]);

    /// <summary>Computes all that needs no encoder; the encoder's places become 0.</summary>
    /// <param name="premise">The statement that is taken to hold.</param>
    /// <param name="hypothesis">The statement that may follow from it.</param>
    /// <param name="into">The vector to fill, as long as <see cref="Schema"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="into"/> is not as long as the schema.</exception>
    public void ComputeWithoutEncoder(PreparedStatement premise, PreparedStatement hypothesis, Span<float> into)
    {
        ArgumentNullException.ThrowIfNull(premise);
        ArgumentNullException.ThrowIfNull(hypothesis);
        if (into.Length != Schema.Count)
            throw new ArgumentException($"the vector has {into.Length} places, the schema {Schema.Count}", nameof(into));
        into.Clear();
        var pair = _pairs.ContextOf(premise, hypothesis);
        PairFeatures.ComputeWithoutEncoder(pair.Pair, into[..PairFeatures.Schema.Count]);
        AddDirection(pair, into);
    }

    /// <summary>Computes all that needs no encoder, in both directions, of a pair whose symmetric features are known.</summary>
    /// <param name="pair">The pair, read forward.</param>
    /// <param name="symmetric">What <see cref="PairFeatures.ComputeWithoutEncoder(PairContext, Span{float})"/> gives of the two.</param>
    /// <param name="forward">Gets the vector from premise to hypothesis; all 0 at first.</param>
    /// <param name="backward">Gets the vector from hypothesis to premise; all 0 at first.</param>
    internal void ComputeBothWays(DirectedPair pair, ReadOnlySpan<float> symmetric, Span<float> forward, Span<float> backward)
    {
        symmetric.CopyTo(forward);
        symmetric.CopyTo(backward);
        AddDirection(pair, forward);
        AddDirection(pair.Backward, backward);
    }

    private void AddDirection(DirectedPair pair, Span<float> into)
    {
        var start = PairFeatures.Schema.Count + (2 * _width);
        foreach (var family in Families)
        {
            family.Compute(pair, into.Slice(start, family.Features.Length));
            start += family.Features.Length;
        }
    }

    /// <summary>Fills in what the encoder gave.</summary>
    /// <param name="encoded">The encoder's reading, from premise to hypothesis and back.</param>
    /// <param name="into">The vector, as long as <see cref="Schema"/>; only the encoder's places are written.</param>
    public void Fill(EncodedBothWays encoded, Span<float> into)
    {
        encoded.WriteUndirected(into[PairFeatures.Schema.Count..]);
        encoded.WriteDirected(into[(PairFeatures.Schema.Count + (2 * _width) + DirectionNames.Length)..]);
    }
}
