using Contradict.Inference.Articles;
using Contradict.Inference.Encoders;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using Contradict.Inference.Storage;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference;

/// <summary>
/// Reads the candidate pairs of a set, block by block, and judges them. A store holds what two statements say of each other; what the set adds is
/// computed at each run, since every further article changes it.
/// </summary>
internal sealed class CandidateJudging(
    ContradictionDetector detector,
    IScoreStore? store,
    IReadOnlyList<Statement> statements,
    PreparedStatements prepared,
    Surroundings surroundings,
    ArticleKinship kinship)
{
    private const int BlockSize = 1024;

    // A figure may replace another only where the two are likelier of one matter than not; set by hand.
    private const double MostNeutralOfUpdate = 0.6;

    /// <summary>How many pairs were found in the store.</summary>
    public int Kept { get; private set; }

    /// <summary>Reads pairs, from the store where it has them; what is read anew is kept there block by block.</summary>
    /// <param name="candidates">The pairs.</param>
    /// <param name="keys">The store's key of each statement.</param>
    /// <param name="progress">Told how many of how many pairs are read; may be null.</param>
    /// <param name="options">Cores and cancellation.</param>
    /// <returns>The readings, in the pairs' order.</returns>
    public PairReading[] Read(IReadOnlyList<CandidatePair> candidates, IReadOnlyList<long?> keys, IProgress<(int Done, int All)>? progress, ParallelOptions options)
    {
        var all = new List<PairReading>(candidates.Count);
        foreach (var block in candidates.Chunk(BlockSize))
        {
            all.AddRange(ReadBlock(block, Array.ConvertAll(block, pair => KeyOf(pair, keys)), options));
            progress?.Report((all.Count, candidates.Count));
        }

        return [.. all];
    }

    /// <summary>Judges pairs that were read.</summary>
    /// <param name="candidates">The pairs.</param>
    /// <param name="readings">What was read of each, in the same order; reasons that had to be found are added.</param>
    /// <param name="keys">The store's key of each statement.</param>
    /// <param name="evidence">What the set itself says of each.</param>
    /// <param name="options">Cores and cancellation.</param>
    public JudgedPair[] Decide(
        IReadOnlyList<CandidatePair> candidates,
        PairReading[] readings,
        IReadOnlyList<long?> keys,
        SetEvidence[] evidence,
        ParallelOptions options)
    {
        var verdicts = new Verdict?[readings.Length];
        Parallel.For(0, readings.Length, options, i => verdicts[i] = Decide(candidates[i], readings[i], evidence[i]));
        foreach (var block in Enumerable.Range(0, readings.Length).Where(i => verdicts[i] is null).Chunk(BlockSize))
        {
            Explain(block, candidates, readings, evidence, options);
            store?.KeepPairs([.. block.Select(i => KeyValuePair.Create(KeyOf(candidates[i], keys), readings[i]))]);
            foreach (var i in block)
                verdicts[i] = Decide(candidates[i], readings[i], evidence[i]);
        }

        return [.. candidates.Select((pair, i) => JudgedPairOf(statements[pair.A], statements[pair.B], verdicts[i]!))];
    }

    private static JudgedPair JudgedPairOf(Statement a, Statement b, Verdict verdict) => new($"{a.Id}~{b.Id}", a, b, verdict);

    private PairReading[] ReadBlock(CandidatePair[] pairs, StatementPair[] keys, ParallelOptions options)
    {
        var readings = store?.FindPairs(keys) ?? new PairReading?[pairs.Length];
        var missing = Enumerable.Range(0, pairs.Length).Where(i => readings[i] is null).ToArray();
        var fresh = detector.ReadAllInSet(Prepare(Array.ConvertAll(missing, i => pairs[i]), options), options);
        Parallel.For(0, missing.Length, options, m => readings[missing[m]] = WithTimesAndPlaces(fresh[m], pairs[missing[m]]));
        if (missing.Length > 0)
            store?.KeepPairs([.. missing.Select(i => KeyValuePair.Create(keys[i], readings[i]!))]);
        Kept += pairs.Length - missing.Length;
        return readings!;
    }

    private void Explain(int[] places, IReadOnlyList<CandidatePair> candidates, PairReading[] readings, SetEvidence[] evidence, ParallelOptions options)
    {
        var pairs = Prepare(Array.ConvertAll(places, i => candidates[i]), options);
        var explained = detector.ReadAllInSet(pairs, Array.ConvertAll(places, i => evidence[i]), options);
        for (var e = 0; e < places.Length; e++)
            readings[places[e]] = readings[places[e]].With(explained[e]);
    }

    private PairToEncode[] Prepare(CandidatePair[] pairs, ParallelOptions options)
    {
        prepared.Require(pairs.SelectMany(pair => new[] { pair.A, pair.B }), options);
        return Array.ConvertAll(pairs, pair => new PairToEncode(prepared[pair.A], prepared[pair.B]));
    }

    private PairReading WithTimesAndPlaces(PairReading reading, CandidatePair pair) =>
        reading with
        {
            Update = UpdateRule.Weigh(statements[pair.A], prepared[pair.A], statements[pair.B], prepared[pair.B]),
            Surroundings = surroundings.Similarity(pair.A, pair.B),
        };

    private Verdict? Decide(CandidatePair pair, PairReading reading, SetEvidence evidence) =>
        detector.DecideInSet(reading, evidence) is { } verdict ? verdict with { Update = IsUpdate(pair, reading.Update, verdict.Probability.Neutral) } : null;

    private bool IsUpdate(CandidatePair pair, UpdateEvidence evidence, double neutral) => evidence switch
    {
        UpdateEvidence.Shown => true,
        UpdateEvidence.IfOneEvent => neutral < MostNeutralOfUpdate || kinship.AreOfOneEvent(statements[pair.A].ArticleId, statements[pair.B].ArticleId),
        UpdateEvidence.IfOneMatter => neutral < MostNeutralOfUpdate,
        _ => false,
    };

    private static StatementPair KeyOf(CandidatePair pair, IReadOnlyList<long?> keys) => new(keys[pair.A] ?? 0, keys[pair.B] ?? 0);
}
