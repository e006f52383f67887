using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Learning;

/// <summary>
/// Turns labeled pairs into feature rows, on all cores, in the pairs' order. What was analysed once is kept, since a study trains many times
/// on the same pairs. Not thread-safe.
/// </summary>
public sealed class FeatureTable
{
    private readonly StatementAnalyzer _analyzer;
    private readonly WordVectors _vectors;
    private readonly PairFeatures _features;
    private readonly TrainingEncoder? _encoder;
    private readonly Dictionary<string, StatementAnalysis> _known = new(StringComparer.Ordinal);

    /// <summary>Creates the table maker.</summary>
    /// <param name="lexicon">The dictionary.</param>
    /// <param name="encoder">The encoder whose features stand at the vectors' end; null for none.</param>
    public FeatureTable(Lexicon lexicon, TrainingEncoder? encoder = null)
    {
        _encoder = encoder;
        Schema = encoder?.Schema ?? PairFeatures.Schema;
        _analyzer = new StatementAnalyzer(lexicon);
        _vectors = WordVectors.LoadEmbedded();
        _features = new PairFeatures(lexicon, _vectors);
    }

    /// <summary>The schema of the rows' vectors.</summary>
    public FeatureSchema Schema { get; }

    /// <summary>Analyses the distinct statements of the pairs, each once.</summary>
    public IReadOnlyDictionary<string, StatementAnalysis> Analyze(IReadOnlyList<LabeledPair> pairs)
    {
        var texts = pairs.SelectMany(pair => new[] { pair.StatementA, pair.StatementB }).Append("").Distinct(StringComparer.Ordinal).ToArray();
        var missing = texts.Where(text => !_known.ContainsKey(text)).ToArray();
        var analyses = new StatementAnalysis[missing.Length];
        Parallel.For(0, missing.Length, i => analyses[i] = _analyzer.Analyze(missing[i]));
        foreach (var (text, analysis) in missing.Zip(analyses))
            _known[text] = analysis;
        return texts.ToDictionary(text => text, text => _known[text], StringComparer.Ordinal);
    }

    /// <summary>Counts the words of the statements.</summary>
    public static WordWeights Weigh(IReadOnlyDictionary<string, StatementAnalysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        return WordWeights.Count(analyses.Values
            .OrderBy(analysis => analysis.Text, StringComparer.Ordinal)
            .Select(analysis => (IReadOnlySet<string>)analysis.Tokens.Where(token => token.IsContent).Select(token => token.Lemma).ToHashSet(StringComparer.Ordinal)));
    }

    /// <summary>Computes the rows.</summary>
    /// <param name="pairs">The pairs; those without a label are an error of the caller's.</param>
    /// <param name="analyses">The analyses of all their statements.</param>
    /// <param name="weights">The words' weights.</param>
    /// <param name="options">Row weights, and what to hide.</param>
    public FeatureRow[] Rows(
        IReadOnlyList<LabeledPair> pairs,
        IReadOnlyDictionary<string, StatementAnalysis> analyses,
        WordWeights weights,
        TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(options);
        var prepared = Prepare(analyses, weights);
        var sides = pairs.Select(pair => new PairToEncode(prepared[pair.StatementA], prepared[options.HideSecond ? "" : pair.StatementB])).ToArray();
        var vectors = Vectors(pairs, sides, Hidden(options));
        var rows = new FeatureRow[pairs.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var pair = pairs[i];
            var label = pair.Label ?? throw new ArgumentException($"pair {pair.Id} has no label", nameof(pairs));
            var kind = label == Relation.Contradict ? ContradictionKindNames.Parse(pair.Type) : null;
            var weight = pair.Type == CrossPairSampler.Type ? options.CrossPairWeight : options.WeightOf(pair);
            rows[i] = new FeatureRow(vectors[i], label, kind, pair.Type, (float)weight, GroupOf(pair));
        }

        return rows;
    }

    private float[][] Vectors(IReadOnlyList<LabeledPair> pairs, PairToEncode[] sides, int[] hidden)
    {
        var vectors = new float[pairs.Count][];
        Parallel.For(0, vectors.Length, i =>
        {
            vectors[i] = new float[Schema.Count];
            _features.ComputeWithoutEncoder(sides[i].A, sides[i].B, vectors[i].AsSpan(0, PairFeatures.Schema.Count));
        });
        _encoder?.Encode([.. pairs.Select((pair, i) => (sides[i], GroupOf(pair)))], vectors);
        foreach (var vector in vectors)
        {
            foreach (var feature in hidden)
                vector[feature] = 0;
        }

        return vectors;
    }

    private int[] Hidden(TrainingOptions options) =>
        [.. Enumerable.Range(0, Schema.Count).Where(feature => options.WithoutFamilies.Contains(Schema.FamilyOf(feature)))];

    internal static string GroupOf(LabeledPair pair) => pair.Group.Length > 0 ? pair.Group : pair.StatementA;

    internal IReadOnlyDictionary<string, PreparedStatement> Prepare(IReadOnlyDictionary<string, StatementAnalysis> analyses, WordWeights weights)
    {
        var texts = analyses.Keys.ToArray();
        var statements = new PreparedStatement[texts.Length];
        Parallel.For(0, texts.Length, i => statements[i] = new PreparedStatement(analyses[texts[i]], weights, _vectors));
        return texts.Zip(statements).ToDictionary(item => item.First, item => item.Second, StringComparer.Ordinal);
    }
}
