using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Encoders;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using Contradict.Inference.Storage;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference;

/// <summary>
/// Judges the candidate pairs of a set, block by block. A store holds what two statements say of each other; what the set adds is computed at
/// each run, since every further article changes it.
/// </summary>
internal sealed class CandidateJudging(
    ContradictionDetector detector,
    IScoreStore? store,
    IReadOnlyList<Statement> statements,
    PreparedStatements prepared,
    ArticleKinship kinship)
{
    private const int BlockSize = 1024;

    // A figure may replace another only where the two are likelier of one matter than not; set by hand.
    private const double MostNeutralOfUpdate = 0.6;

    /// <summary>How many pairs were found in the store.</summary>
    public int Kept { get; private set; }

    /// <summary>Judges pairs.</summary>
    /// <param name="candidates">The pairs.</param>
    /// <param name="keys">The store's key of each statement.</param>
    /// <param name="evidenceOf">What the set itself says of a pair.</param>
    /// <param name="progress">Told how many of how many pairs are judged; may be null.</param>
    /// <param name="options">Cores and cancellation.</param>
    public JudgedPair[] Judge(
        ImmutableArray<CandidatePair> candidates,
        IReadOnlyList<long?> keys,
        Func<CandidatePair, SetEvidence> evidenceOf,
        IProgress<(int Done, int All)>? progress,
        ParallelOptions options)
    {
        var judged = new List<JudgedPair>(candidates.Length);
        foreach (var block in candidates.Chunk(BlockSize))
        {
            var verdicts = JudgeBlock(block, Array.ConvertAll(block, pair => KeyOf(pair, keys)), Array.ConvertAll(block, pair => evidenceOf(pair)), options);
            for (var i = 0; i < block.Length; i++)
            {
                var (a, b) = (statements[block[i].A], statements[block[i].B]);
                judged.Add(new JudgedPair($"{a.Id}~{b.Id}", a, b, verdicts[i]));
            }

            progress?.Report((judged.Count, candidates.Length));
        }

        return [.. judged];
    }

    private Verdict[] JudgeBlock(CandidatePair[] pairs, StatementPair[] keys, SetEvidence[] evidence, ParallelOptions options)
    {
        var readings = store?.FindPairs(keys) ?? new PairReading?[pairs.Length];
        var verdicts = readings.Select((reading, i) => Decide(pairs[i], reading, evidence[i])).ToArray();
        var missing = Enumerable.Range(0, pairs.Length).Where(i => verdicts[i] is null).ToArray();
        prepared.Require(missing.SelectMany(i => new[] { pairs[i].A, pairs[i].B }), options);
        var fresh = detector.ReadAllInSet(
            Array.ConvertAll(missing, i => new PairToEncode(prepared[pairs[i].A], prepared[pairs[i].B])), Array.ConvertAll(missing, i => evidence[i]), options);
        Parallel.For(0, missing.Length, options, m =>
        {
            var i = missing[m];
            readings[i] = WithUpdate(fresh[m], pairs[i]).With(readings[i]);
            verdicts[i] = Decide(pairs[i], readings[i], evidence[i]);
        });
        if (missing.Length > 0)
            store?.KeepPairs([.. missing.Select(i => KeyValuePair.Create(keys[i], readings[i]!))]);
        Kept += pairs.Length - missing.Length;
        return verdicts!;
    }

    private PairReading WithUpdate(PairReading reading, CandidatePair pair) =>
        reading with { Update = UpdateRule.Weigh(statements[pair.A], prepared[pair.A], statements[pair.B], prepared[pair.B]) };

    private Verdict? Decide(CandidatePair pair, PairReading? reading, SetEvidence evidence)
    {
        var verdict = reading is null ? null : detector.DecideInSet(reading, evidence);
        return verdict is null ? null : verdict with { Update = IsUpdate(pair, reading!.Update, verdict.Probability.Neutral) };
    }

    private bool IsUpdate(CandidatePair pair, UpdateEvidence evidence, double neutral) => evidence switch
    {
        UpdateEvidence.Shown => true,
        UpdateEvidence.IfOneEvent => neutral < MostNeutralOfUpdate || kinship.AreOfOneEvent(statements[pair.A].ArticleId, statements[pair.B].ArticleId),
        UpdateEvidence.IfOneMatter => neutral < MostNeutralOfUpdate,
        _ => false,
    };

    private static StatementPair KeyOf(CandidatePair pair, IReadOnlyList<long?> keys) => new(keys[pair.A] ?? 0, keys[pair.B] ?? 0);
}
