using System.Collections.Immutable;
using Contradict.Inference.Encoders;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>
/// Computes the features of a pair. The pair is put into a fixed order first, so that swapping the statements gives the same
/// vector to the last bit. Thread-safe.
/// </summary>
public sealed class PairFeatures
{
    /// <summary>Raised whenever a feature's meaning changes while its name stays.</summary>
    private const int SchemaVersion = 1;

    private static readonly ImmutableArray<IFeatureFamily> Families =
    [
        new OverlapFeatures(),
        new NegationFeatures(),
        new QuantityFeatures(),
        new TimeFeatures(),
        new EntityFeatures(),
        new ModalityFeatures(),
        new ReportingFeatures(),
        new SubstitutionFeatures(),
        new CauseFeatures(),
        new PhaseFeatures(),
        new OutlookFeatures(),
        new LengthFeatures(),
        new VectorFeatures(),
        new CredenceFeatures(),
    ];

    private readonly WordSimilarity _similarity;
    private readonly EncoderFeatures? _encoder;

    /// <summary>Creates the computation.</summary>
    /// <param name="lexicon">The dictionary that relates words.</param>
    /// <param name="vectors">The words' vectors.</param>
    /// <param name="encoder">The encoder whose outputs stand at the vectors' end; null for none. It stays the caller's to dispose of.</param>
    public PairFeatures(Lexicon lexicon, WordVectors vectors, IPairEncoder? encoder = null)
    {
        _similarity = new WordSimilarity(lexicon, vectors);
        _encoder = encoder is null ? null : new EncoderFeatures(encoder);
        FullSchema = SchemaWith(encoder);
    }

    /// <summary>The schema of the features that need no encoder; every wider one begins with it.</summary>
    public static FeatureSchema Schema { get; } =
        new(SchemaVersion, Families.SelectMany(family => family.Features.Select(feature => $"{family.Name}.{feature}")));

    /// <summary>The families' names, in order.</summary>
    public static ImmutableArray<string> FamilyNames { get; } = [.. Families.Select(family => family.Name)];

    /// <summary>The schema of this computation's vectors: <see cref="Schema"/>, then the encoder's features where it has one.</summary>
    public FeatureSchema FullSchema { get; }

    /// <summary>The schema of vectors with an encoder's features at their end.</summary>
    /// <param name="encoder">The encoder; null for <see cref="Schema"/>.</param>
    public static FeatureSchema SchemaWith(IPairEncoder? encoder) => encoder is null ? Schema : Schema.With(new EncoderFeatures(encoder).Names);

    /// <summary>Computes the feature vector of a pair; an encoder is far faster where it is asked for many pairs at once.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="into">The vector to fill, as long as <see cref="FullSchema"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="into"/> is not as long as the schema.</exception>
    public void Compute(PreparedStatement a, PreparedStatement b, Span<float> into)
    {
        if (into.Length != FullSchema.Count)
            throw new ArgumentException($"the vector has {into.Length} places, the schema {FullSchema.Count}", nameof(into));
        ComputeWithoutEncoder(a, b, into[..Schema.Count]);
        Encode(a, b, into);
    }

    /// <summary>Computes the features that need no encoder.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="into">The vector to fill, as long as <see cref="Schema"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="into"/> is not as long as the schema.</exception>
    public void ComputeWithoutEncoder(PreparedStatement a, PreparedStatement b, Span<float> into)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (into.Length != Schema.Count)
            throw new ArgumentException($"the vector has {into.Length} places, the schema {Schema.Count}", nameof(into));
        ComputeWithoutEncoder(ContextOf(a, b).Pair, into);
    }

    /// <summary>The words' vectors.</summary>
    internal WordVectors Vectors => _similarity.Vectors;

    /// <summary>Reads many pairs with the encoder, in both orders; nothing where there is no encoder.</summary>
    /// <param name="pairs">The pairs.</param>
    internal IReadOnlyList<EncodedBothWays> Read(IReadOnlyList<PairToEncode> pairs) => _encoder?.Read(pairs) ?? [];

    /// <summary>The encoder's features of a pair with single words left out, one by one; none where it cannot leave words out.</summary>
    internal IReadOnlyList<float[]> EncodeWithout(PreparedStatement a, PreparedStatement b, IReadOnlyList<(bool InA, int Token)> words) =>
        _encoder?.ComputeWithout(new PairToEncode(a, b), words) ?? [];

    /// <summary>The pair, read from the first to the second, with what the families share of it.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="room">Room that is this pair's as long as it is used; null for room of its own.</param>
    internal DirectedPair ContextOf(PreparedStatement a, PreparedStatement b, ComparisonRoom? room = null)
    {
        var isSwapped = DirectedPair.IsSwapped(a, b);
        return new DirectedPair(isSwapped ? new PairContext(b, a, _similarity, room) : new PairContext(a, b, _similarity, room), isSwapped);
    }

    /// <summary>Computes the features that need no encoder from what is already known of the pair.</summary>
    internal static void ComputeWithoutEncoder(PairContext context, Span<float> into)
    {
        into.Clear();
        var start = 0;
        foreach (var family in Families)
        {
            family.Compute(context, into.Slice(start, family.Features.Length));
            start += family.Features.Length;
        }
    }

    /// <summary>Computes the vector and the words behind it.</summary>
    internal ImmutableArray<Evidence> Explain(PreparedStatement a, PreparedStatement b)
    {
        var (context, isSwapped) = ContextOf(a, b);
        var evidence = Families.SelectMany(family => family.Explain(context));
        return isSwapped ? [.. evidence.Select(item => item with { A = item.B, B = item.A })] : [.. evidence];
    }

    /// <summary>Fills in the encoder's features of one pair; does nothing where there is no encoder.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="into">The vector, as long as <see cref="FullSchema"/>; only its end is written.</param>
    public void Encode(PreparedStatement a, PreparedStatement b, Span<float> into)
    {
        if (_encoder is not null)
            _encoder.Compute([new PairToEncode(a, b)])[0].CopyTo(into[Schema.Count..]);
    }
}
