using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Learning;

/// <summary>Turns labeled pairs into feature rows, on all cores, in the pairs' order.</summary>
public sealed class FeatureTable
{
    private readonly StatementAnalyzer _analyzer;
    private readonly WordVectors _vectors;
    private readonly PairFeatures _features;

    /// <summary>Creates the table maker.</summary>
    /// <param name="lexicon">The dictionary.</param>
    public FeatureTable(Lexicon lexicon)
    {
        _analyzer = new StatementAnalyzer(lexicon);
        _vectors = WordVectors.LoadEmbedded();
        _features = new PairFeatures(lexicon, _vectors);
    }

    /// <summary>Analyses the distinct statements of the pairs, each once.</summary>
    public IReadOnlyDictionary<string, StatementAnalysis> Analyze(IReadOnlyList<LabeledPair> pairs)
    {
        var texts = pairs.SelectMany(pair => new[] { pair.StatementA, pair.StatementB }).Append("").Distinct(StringComparer.Ordinal).ToArray();
        var analyses = new StatementAnalysis[texts.Length];
        Parallel.For(0, texts.Length, i => analyses[i] = _analyzer.Analyze(texts[i]));
        return texts.Zip(analyses).ToDictionary(item => item.First, item => item.Second, StringComparer.Ordinal);
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
        var hidden = Hidden(options);
        var rows = new FeatureRow[pairs.Count];
        Parallel.For(0, pairs.Count, i =>
        {
            var pair = pairs[i];
            var vector = new float[PairFeatures.Schema.Count];
            _features.Compute(prepared[pair.StatementA], prepared[options.HideSecond ? "" : pair.StatementB], vector);
            foreach (var feature in hidden)
                vector[feature] = 0;
            var label = pair.Label ?? throw new ArgumentException($"pair {pair.Id} has no label", nameof(pairs));
            var kind = label == Relation.Contradict ? ContradictionKindNames.Parse(pair.Type) : null;
            var weight = pair.Type == CrossPairSampler.Type ? options.CrossPairWeight : options.SetWeights.GetValueOrDefault(Path.GetFileName(pair.File), 1);
            rows[i] = new FeatureRow(vector, label, kind, pair.Type, (float)weight, GroupOf(pair));
        });
        return rows;
    }

    private static int[] Hidden(TrainingOptions options) =>
        [.. Enumerable.Range(0, PairFeatures.Schema.Count).Where(feature => options.WithoutFamilies.Contains(PairFeatures.Schema.FamilyOf(feature)))];

    internal static string GroupOf(LabeledPair pair) => pair.Group.Length > 0 ? pair.Group : pair.StatementA;

    private Dictionary<string, PreparedStatement> Prepare(IReadOnlyDictionary<string, StatementAnalysis> analyses, WordWeights weights)
    {
        var texts = analyses.Keys.ToArray();
        var statements = new PreparedStatement[texts.Length];
        Parallel.For(0, texts.Length, i => statements[i] = new PreparedStatement(analyses[texts[i]], weights, _vectors));
        return texts.Zip(statements).ToDictionary(item => item.First, item => item.Second, StringComparer.Ordinal);
    }
}
