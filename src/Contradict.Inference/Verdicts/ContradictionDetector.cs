using System.Collections.Immutable;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Models;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Judges pairs of statements with one bundle. Swapping the statements gives the same verdict. Thread-safe.
/// </summary>
public sealed class ContradictionDetector
{
    private readonly StatementAnalyzer _analyzer;
    private readonly WordVectors _vectors;
    private readonly PairFeatures _features;
    private readonly ReasonBuilder _reasons;

    /// <summary>Creates a detector.</summary>
    /// <param name="bundle">The model.</param>
    /// <param name="lexicon">The dictionary; load it once and share it.</param>
    public ContradictionDetector(Bundle bundle, Lexicon lexicon)
    {
        Bundle = bundle;
        _analyzer = new StatementAnalyzer(lexicon);
        _vectors = WordVectors.LoadEmbedded();
        _features = new PairFeatures(lexicon, _vectors);
        _reasons = new ReasonBuilder(bundle, _features);
    }

    /// <summary>The model in use.</summary>
    public Bundle Bundle { get; }

    /// <summary>Analyses a statement, once for all pairs it will be in.</summary>
    /// <param name="text">The statement.</param>
    public PreparedStatement Prepare(string text) => new(_analyzer.Analyze(text), Bundle.Words, _vectors);

    /// <summary>Analyses the distinct ones of many statements, each once, on all cores.</summary>
    /// <param name="texts">The statements; the same text may come more than once.</param>
    /// <returns>The prepared statements by their text.</returns>
    public IReadOnlyDictionary<string, PreparedStatement> PrepareAll(IEnumerable<string> texts)
    {
        var distinct = texts.Distinct(StringComparer.Ordinal).ToArray();
        var statements = new PreparedStatement[distinct.Length];
        Parallel.For(0, distinct.Length, i => statements[i] = Prepare(distinct[i]));
        return distinct.Zip(statements).ToDictionary(item => item.First, item => item.Second, StringComparer.Ordinal);
    }

    /// <summary>Judges a pair and explains the verdict.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    public Verdict Judge(string a, string b) => Judge(Prepare(a), Prepare(b), explain: true);

    /// <summary>Judges a pair that is known to be of one event, as labeled pairs are.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="explain">Whether to find reasons, which takes several times as long.</param>
    public Verdict Judge(PreparedStatement a, PreparedStatement b, bool explain)
    {
        Span<float> vector = stackalloc float[PairFeatures.Schema.Count];
        _features.Compute(a, b, vector);
        return Decide(a, b, vector, Probabilities(vector), explain);
    }

    /// <summary>
    /// Judges a pair out of an article set, where most pairs are of different matters: what the two bear on each other counts only as
    /// far as they are about one matter, the rest goes to neutral.
    /// </summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="evidence">What the set itself says of the two.</param>
    /// <param name="explain">Whether to find reasons, which takes several times as long.</param>
    public Verdict JudgeInSet(PreparedStatement a, PreparedStatement b, SetEvidence evidence, bool explain)
    {
        Span<float> vector = stackalloc float[PairFeatures.Schema.Count];
        var verdict = VerdictOf(Read(a, b, vector), evidence);
        return explain ? verdict with { Reasons = _reasons.Build(a, b, vector, verdict.Relation, inSet: true) } : verdict;
    }

    /// <summary>Reads a pair out of an article set, with the reasons that its verdict needs on this evidence.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="evidence">What the set itself says of the two.</param>
    public PairReading ReadInSet(PreparedStatement a, PreparedStatement b, SetEvidence evidence)
    {
        Span<float> vector = stackalloc float[PairFeatures.Schema.Count];
        var reading = Read(a, b, vector);
        var relation = VerdictOf(reading, evidence).Relation;
        if (relation == Relation.Neutral)
            return reading;
        var reasons = _reasons.Build(a, b, vector, relation, inSet: true);
        return relation == Relation.Agree ? reading with { ForAgreement = reasons } : reading with { ForContradiction = reasons };
    }

    /// <summary>
    /// The verdict of a reading, as <see cref="JudgeInSet"/> would give it, with its reasons; whether it is an update is left to the
    /// caller.
    /// </summary>
    /// <param name="reading">A reading by this detector's bundle.</param>
    /// <param name="evidence">What the set itself says of the two.</param>
    /// <returns>The verdict; null where the evidence turned it to a side whose reasons the reading lacks.</returns>
    public Verdict? DecideInSet(PairReading reading, SetEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var verdict = VerdictOf(reading, evidence);
        return reading.ReasonsFor(verdict.Relation) is { } reasons ? verdict with { Reasons = reasons } : null;
    }

    /// <summary>Finds the reasons for what <see cref="JudgeInSet"/> held, in the order of <see cref="Verdict.Reasons"/>.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="relation">What the reasons are to speak for; contradiction where it is Unsure.</param>
    public ImmutableArray<Reason> ExplainInSet(PreparedStatement a, PreparedStatement b, Relation relation)
    {
        Span<float> vector = stackalloc float[PairFeatures.Schema.Count];
        _features.Compute(a, b, vector);
        return _reasons.Build(a, b, vector, relation, inSet: true);
    }

    private PairReading Read(PreparedStatement a, PreparedStatement b, Span<float> vector)
    {
        _features.Compute(a, b, vector);
        return new PairReading(
            Bundle.Matter.Score(vector),
            Bundle.Bearing.Score(vector),
            Bundle.AgreementInSets.Score(vector),
            Containment.Holds(vector) || Precision.Holds(a, b, vector),
            KindOf(vector));
    }

    private Verdict VerdictOf(PairReading reading, SetEvidence evidence)
    {
        var probability = Bundle.Calibration.ApplyInSet(reading.Matter, reading.Bearing, reading.Agreement, evidence);
        if (reading.IsContained)
            probability = new RelationProbabilities(probability.Agree + probability.Contradict, 0, probability.Neutral);
        var kind = probability.Contradict > probability.Agree ? reading.Kind : null;
        return new Verdict(RelationOf(probability), probability, kind, Update: false, []);
    }

    private RelationProbabilities Probabilities(ReadOnlySpan<float> vector) =>
        Bundle.Calibration.Apply(Bundle.Bearing.Score(vector), Bundle.Agreement.Score(vector));

    private Verdict Decide(PreparedStatement a, PreparedStatement b, ReadOnlySpan<float> vector, RelationProbabilities probability, bool explain)
    {
        var relation = RelationOf(probability);
        var kind = probability.Contradict > probability.Agree ? KindOf(vector) : null;
        var reasons = explain ? _reasons.Build(a, b, vector, relation, inSet: false) : ImmutableArray<Reason>.Empty;
        return new Verdict(relation, probability, kind, Update: false, reasons);
    }

    private Relation RelationOf(in RelationProbabilities probability) =>
        probability.Highest < Bundle.Calibration.UnsureBelow ? Relation.Unsure : probability.Likeliest;

    private ContradictionKind? KindOf(ReadOnlySpan<float> vector)
    {
        ContradictionKind? best = null;
        var highest = double.NegativeInfinity;
        foreach (var kind in ContradictionKindNames.All)
        {
            if (!Bundle.Kinds.TryGetValue(kind, out var trees))
                continue;
            var score = trees.Score(vector);
            if (score > highest)
                (best, highest) = (kind, score);
        }

        return best;
    }
}
