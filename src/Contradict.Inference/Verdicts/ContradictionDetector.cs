using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Contradict.Inference.Encoders;
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
    private readonly WordVectors _words;
    private readonly PairFeatures _features;
    private readonly PairVectors _vectors;
    private readonly ReasonBuilder _reasons;
    private readonly DirectedJudging? _directed;

    /// <summary>Creates a detector.</summary>
    /// <param name="bundle">The model.</param>
    /// <param name="lexicon">The dictionary; load it once and share it.</param>
    public ContradictionDetector(Bundle bundle, Lexicon lexicon)
    {
        Bundle = bundle;
        _analyzer = new StatementAnalyzer(lexicon);
        _words = WordVectors.LoadEmbedded();
        _features = new PairFeatures(lexicon, _words, bundle.Encoder);
        _vectors = new PairVectors(bundle, _features);
        _reasons = new ReasonBuilder(bundle, _features);
        _directed = bundle.Directional is { } stage ? new DirectedJudging(stage, _features, new DirectionalFeatures(_features, bundle.Encoder)) : null;
    }

    /// <summary>The model in use.</summary>
    public Bundle Bundle { get; }

    /// <summary>Analyses a statement, once for all pairs it will be in.</summary>
    /// <param name="text">The statement.</param>
    public PreparedStatement Prepare(string text) => new(_analyzer.Analyze(text), Bundle.Words, _words);

    /// <summary>What a text is about, by the bundle's encoder: a vector of length 1.</summary>
    /// <param name="text">The text; an encoder may read its beginning only.</param>
    /// <returns>The vector; null where the bundle has no encoder that tells it.</returns>
    public float[]? SenseOf(string text) => (Bundle.Encoder as ISenseEncoder)?.SenseOf(Prepare(text));

    /// <summary>The sense of a prepared statement, as <see cref="SenseOf(string)"/> gives it, without reading it anew.</summary>
    internal float[]? SenseOf(PreparedStatement statement) => (Bundle.Encoder as ISenseEncoder)?.SenseOf(statement);

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
        Span<float> vector = stackalloc float[_vectors.Count];
        var stopped = _vectors.Compute(a, b, vector, inSet: false, out var pair, out var encoded);
        var verdict = VerdictOf(vector, stopped);
        if (HasDirection(verdict))
            verdict = verdict with { Follows = _directed.FollowsOf(pair, vector[..PairFeatures.Schema.Count], encoded) };
        return explain ? verdict with { Reasons = _reasons.Build(a, b, vector, verdict.Relation, inSet: false) } : verdict;
    }

    /// <summary>
    /// Judges many pairs as <see cref="Judge(PreparedStatement, PreparedStatement, bool)"/> would, without reasons, on all cores and, where
    /// the bundle has an encoder, far faster than one by one.
    /// </summary>
    /// <param name="pairs">The pairs, each known to be of one event.</param>
    /// <returns>The verdicts, in the pairs' order.</returns>
    public Verdict[] JudgeAll(IReadOnlyList<PairToEncode> pairs)
    {
        var verdicts = new Verdict[pairs.Count];
        if (Bundle.Encoder is null)
        {
            JudgeInBlocks(pairs, verdicts);
            return verdicts;
        }

        var vectors = _vectors.ComputeAll(pairs, inSet: false, new ParallelOptions());
        Parallel.For(0, verdicts.Length, i => verdicts[i] = VerdictOf(pairs[i], vectors[i]));
        return verdicts;
    }

    /// <summary>Judges a pair from the first statement to the second, as sets of textual entailment do: swapping the two may change the answer.</summary>
    /// <param name="a">The statement that is taken to hold, the premise.</param>
    /// <param name="b">The statement that may follow from it, the hypothesis.</param>
    /// <returns>The probabilities; agree is that B follows from A.</returns>
    /// <exception cref="InvalidOperationException">The bundle has no directional stage; see <see cref="Bundle.Directional"/>.</exception>
    public RelationProbabilities JudgeDirected(string a, string b) => JudgeDirected(new PairToEncode(Prepare(a), Prepare(b)));

    /// <summary>Judges a prepared pair as <see cref="JudgeDirected(string, string)"/> does.</summary>
    /// <param name="pair">The pair, the premise first.</param>
    /// <returns>The probabilities; agree is that B follows from A.</returns>
    /// <exception cref="InvalidOperationException">The bundle has no directional stage.</exception>
    public RelationProbabilities JudgeDirected(PairToEncode pair) => Directed.Judge(pair);

    /// <summary>Judges many pairs as <see cref="JudgeDirected(PairToEncode)"/> would, on all cores and with one call of the encoder.</summary>
    /// <param name="pairs">The pairs, each with its premise first.</param>
    /// <returns>The probabilities, in the pairs' order; agree is that B follows from A.</returns>
    /// <exception cref="InvalidOperationException">The bundle has no directional stage.</exception>
    public RelationProbabilities[] JudgeAllDirected(IReadOnlyList<PairToEncode> pairs) => Directed.JudgeAll(pairs);

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
        Span<float> vector = stackalloc float[_vectors.Count];
        var verdict = VerdictOf(Read(a, b, vector, _vectors.Compute(a, b, vector, inSet: true)), evidence);
        return explain ? verdict with { Reasons = evidence.AddTo(_reasons.Build(a, b, vector, verdict.Relation, inSet: true), verdict.Relation) } : verdict;
    }

    /// <summary>Reads a pair out of an article set, with the reasons that its verdict needs on this evidence.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="evidence">What the set itself says of the two.</param>
    public PairReading ReadInSet(PreparedStatement a, PreparedStatement b, SetEvidence evidence)
    {
        Span<float> vector = stackalloc float[_vectors.Count];
        return WithReasons(Read(a, b, vector, _vectors.Compute(a, b, vector, inSet: true)), a, b, vector, evidence);
    }

    /// <summary>Reads many pairs out of an article set, without reasons, far faster than one by one where the bundle has an encoder.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="options">Cores and cancellation.</param>
    /// <returns>The readings, in the pairs' order.</returns>
    public PairReading[] ReadAllInSet(IReadOnlyList<PairToEncode> pairs, ParallelOptions options) =>
        ReadAllInSet(pairs, options, (reading, _, _) => reading);

    /// <summary>Reads many pairs as <see cref="ReadInSet"/> would, with the reasons that their verdicts need on this evidence.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="evidence">What the set itself says of each.</param>
    /// <param name="options">Cores and cancellation.</param>
    /// <returns>The readings, in the pairs' order.</returns>
    /// <exception cref="ArgumentException">There is not one evidence a pair.</exception>
    public PairReading[] ReadAllInSet(IReadOnlyList<PairToEncode> pairs, IReadOnlyList<SetEvidence> evidence, ParallelOptions options)
    {
        if (pairs.Count != evidence.Count)
            throw new ArgumentException($"there are {evidence.Count} evidences for {pairs.Count} pairs", nameof(evidence));
        return ReadAllInSet(pairs, options, (reading, i, vector) => WithReasons(reading, pairs[i].A, pairs[i].B, vector, evidence[i]));
    }

    private PairReading[] ReadAllInSet(IReadOnlyList<PairToEncode> pairs, ParallelOptions options, Func<PairReading, int, float[], PairReading> finish)
    {
        var readings = new PairReading[pairs.Count];
        var vectors = _vectors.ComputeAll(pairs, inSet: true, options);
        Parallel.For(0, readings.Length, options, i =>
        {
            var (vector, stopped, _) = vectors[i];
            readings[i] = finish(Read(pairs[i].A, pairs[i].B, vector, stopped), i, vector);
        });
        return readings;
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
        return reading.ReasonsFor(verdict.Relation) is { } reasons ? verdict with { Reasons = evidence.AddTo(reasons, verdict.Relation) } : null;
    }

    /// <summary>Finds the reasons for what <see cref="JudgeInSet"/> held, in the order of <see cref="Verdict.Reasons"/>.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="relation">What the reasons are to speak for; contradiction where it is Unsure.</param>
    public ImmutableArray<Reason> ExplainInSet(PreparedStatement a, PreparedStatement b, Relation relation)
    {
        Span<float> vector = stackalloc float[_vectors.Count];
        _vectors.Compute(a, b, vector, inSet: true);
        return _reasons.Build(a, b, vector, relation, inSet: true);
    }

    private DirectedJudging Directed => _directed ?? throw new InvalidOperationException($"the model {Bundle.Label} has no directional stage");

    private void JudgeInBlocks(IReadOnlyList<PairToEncode> pairs, Verdict[] verdicts) => Parallel.For(
        0,
        BlockJudging.BlocksOf(pairs.Count),
        () => new BlockJudging(Bundle, _features, _directed),
        (block, _, judging) =>
        {
            judging.Judge(block, pairs, verdicts);
            return judging;
        },
        judging => judging.Complete(verdicts));

    [MemberNotNullWhen(true, nameof(_directed))]
    private bool HasDirection(Verdict verdict) => _directed is not null && verdict.Relation == Relation.Agree;

    private Verdict VerdictOf(PairToEncode pair, PairVector vector)
    {
        var verdict = VerdictOf(vector.Features, vector.Stopped);
        return HasDirection(verdict)
            ? verdict with { Follows = _directed.FollowsOf(pair, vector.Features.AsSpan(0, PairFeatures.Schema.Count), vector.Encoded) }
            : verdict;
    }

    private PairReading Read(PreparedStatement a, PreparedStatement b, ReadOnlySpan<float> vector, double? stopped) => new(
        Bundle.Matter.Score(vector),
        Bundle.Bearing.Score(vector),
        Bundle.AgreementInSets.Score(vector),
        Containment.Holds(vector) || Precision.Holds(a, b, vector),
        KindOf(vector))
    {
        Stopped = stopped,
        Contradiction = Bundle.ContradictionInSets?.Score(vector),
    };

    private PairReading WithReasons(PairReading reading, PreparedStatement a, PreparedStatement b, ReadOnlySpan<float> vector, SetEvidence evidence)
    {
        var relation = VerdictOf(reading, evidence).Relation;
        if (relation == Relation.Neutral)
            return reading;
        var reasons = _reasons.Build(a, b, vector, relation, inSet: true);
        return relation == Relation.Agree ? reading with { ForAgreement = reasons } : reading with { ForContradiction = reasons };
    }

    private Verdict VerdictOf(PairReading reading, SetEvidence evidence)
    {
        if (reading.Stopped is { } related)
            return NeutralAtGate(related);
        var probability = Bundle.Calibration.WithoutRanking(reading, evidence);
        if (evidence.Ranked is { } ranked)
            probability = probability.WithContradict(ranked);
        if (reading.IsContained)
            probability = new RelationProbabilities(probability.Agree + probability.Contradict, 0, probability.Neutral);
        var kind = probability.IsRatherContradict ? reading.Kind : null;
        var relation = Bundle.Calibration.RelationOf(probability);
        // Of the many pairs of a set few contradict: to be called, it takes more than between two statements that were put side by side.
        if (relation == Relation.Contradict && evidence.Ranked is not null && Bundle.Ranking is { } ranking && probability.Contradict < ranking.Calibration.CallFrom)
            relation = Relation.Unsure;
        return new Verdict(relation, probability, kind, Update: false, []);
    }

    private Verdict VerdictOf(ReadOnlySpan<float> vector, double? stopped)
    {
        if (stopped is { } related)
            return NeutralAtGate(related);
        var probability = Bundle.Calibration.Apply(Bundle.Bearing.Score(vector), Bundle.Agreement.Score(vector));
        var kind = probability.IsRatherContradict ? KindOf(vector) : null;
        return new Verdict(Bundle.Calibration.RelationOf(probability), probability, kind, Update: false, []);
    }

    private static Verdict NeutralAtGate(double related) =>
        new(Relation.Neutral, RelationProbabilities.OfRelated(related), Kind: null, Update: false, []);

    private ContradictionKind? KindOf(ReadOnlySpan<float> vector) =>
        LikeliestKind.Of(kind => Bundle.Kinds.GetValueOrDefault(kind), vector);
}
