using System.Collections.Immutable;
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
    ];

    private readonly WordSimilarity _similarity;

    /// <summary>Creates the computation.</summary>
    /// <param name="lexicon">The dictionary that relates words.</param>
    /// <param name="vectors">The words' vectors.</param>
    public PairFeatures(Lexicon lexicon, WordVectors vectors) => _similarity = new WordSimilarity(lexicon, vectors);

    /// <summary>The schema of the vectors.</summary>
    public static FeatureSchema Schema { get; } =
        new(SchemaVersion, Families.SelectMany(family => family.Features.Select(feature => $"{family.Name}.{feature}")));

    /// <summary>The families' names, in order.</summary>
    public static ImmutableArray<string> FamilyNames { get; } = [.. Families.Select(family => family.Name)];

    /// <summary>Computes the feature vector of a pair.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="into">The vector to fill, as long as the schema.</param>
    /// <exception cref="ArgumentException"><paramref name="into"/> is not as long as the schema.</exception>
    public void Compute(PreparedStatement a, PreparedStatement b, Span<float> into)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (into.Length != Schema.Count)
            throw new ArgumentException($"the vector has {into.Length} places, the schema {Schema.Count}", nameof(into));
        into.Clear();
        Compute(ContextOf(a, b, out _), into);
    }

    /// <summary>Computes the vector and the words behind it.</summary>
    internal ImmutableArray<Evidence> Explain(PreparedStatement a, PreparedStatement b)
    {
        var context = ContextOf(a, b, out var swapped);
        var evidence = Families.SelectMany(family => family.Explain(context));
        return swapped ? [.. evidence.Select(item => item with { A = item.B, B = item.A })] : [.. evidence];
    }

    private static void Compute(PairContext context, Span<float> into)
    {
        var start = 0;
        foreach (var family in Families)
        {
            family.Compute(context, into.Slice(start, family.Features.Length));
            start += family.Features.Length;
        }
    }

    private PairContext ContextOf(PreparedStatement a, PreparedStatement b, out bool swapped)
    {
        swapped = string.CompareOrdinal(a.Analysis.Text, b.Analysis.Text) > 0;
        return swapped ? new PairContext(b, a, _similarity) : new PairContext(a, b, _similarity);
    }
}
