using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Training.Data;

namespace Contradict.Training.Learning;

/// <summary>Turns labeled pairs into rows of directional features, read from statement A to statement B, on all cores, in the pairs' order.</summary>
public sealed class DirectionalTable
{
    private readonly FeatureTable _table;
    private readonly DirectionalFeatures _features;
    private readonly TrainingEncoder? _encoder;

    /// <summary>Creates the table maker.</summary>
    /// <param name="lexicon">The dictionary.</param>
    /// <param name="encoder">The encoder whose outputs the vectors carry; null for none.</param>
    public DirectionalTable(Lexicon lexicon, TrainingEncoder? encoder = null)
    {
        _encoder = encoder;
        _table = new FeatureTable(lexicon, encoder);
        _features = new DirectionalFeatures(new PairFeatures(lexicon, WordVectors.LoadEmbedded()), encoder?.Main);
    }

    /// <summary>The schema of the rows' vectors.</summary>
    public FeatureSchema Schema => _features.Schema;

    /// <summary>Computes the rows.</summary>
    /// <param name="pairs">The pairs, each with its premise first; those without a label are an error of the caller's.</param>
    /// <param name="weights">The words' weights.</param>
    /// <param name="options">Row weights.</param>
    public FeatureRow[] Rows(IReadOnlyList<LabeledPair> pairs, WordWeights weights, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(options);
        var prepared = _table.Prepare(_table.Analyze(pairs), weights);
        var sides = pairs.Select(pair => new PairToEncode(prepared[pair.StatementA], prepared[pair.StatementB])).ToArray();
        var vectors = Vectors(pairs, sides);
        return [.. pairs.Select((pair, i) => new FeatureRow(
            vectors[i],
            pair.Label ?? throw new ArgumentException($"pair {pair.Id} has no label", nameof(pairs)),
            Kind: null,
            pair.Type,
            (float)options.WeightOf(pair),
            FeatureTable.GroupOf(pair)))];
    }

    private float[][] Vectors(IReadOnlyList<LabeledPair> pairs, PairToEncode[] sides)
    {
        var vectors = new float[sides.Length][];
        Parallel.For(0, vectors.Length, i => _features.ComputeWithoutEncoder(sides[i].A, sides[i].B, vectors[i] = new float[Schema.Count]));
        var encoded = _encoder?.Read([.. pairs.Select((pair, i) => (sides[i], FeatureTable.GroupOf(pair)))]) ?? [];
        for (var i = 0; i < encoded.Length; i++)
            _features.Fill(encoded[i], vectors[i]);
        return vectors;
    }
}
