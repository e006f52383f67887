using System.Collections.Immutable;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>
/// Sums from which every figure can be made: nine counts of the confusion matrix, losses, abstentions, reliability bins.
/// Tallies of groups add up to the tally of their union, which is what makes thousands of resamples cheap.
/// </summary>
internal static class Tally
{
    public const int LogLoss = 9;
    public const int Brier = 10;
    public const int Covered = 11;
    public const int CoveredErrors = 12;
    public const int FirstBin = 13;
    public const int Bins = 10;
    public const int FalseContradictions = FirstBin + 3 * Bins;

    /// <summary>The numbers in a tally, filled up to a multiple of what a vector register holds.</summary>
    public const int Length = 48;

    private const double LeastProbability = 1e-15;

    public static Relation LabelOf(LabeledPair pair) => pair.Label is { } label and not Relation.Unsure
        ? label
        : throw new ArgumentException($"the pair {pair.Id} has no label", nameof(pair));

    public static void Add(Span<double> tally, Relation label, Prediction prediction)
    {
        var answer = prediction.Likeliest;
        var p = prediction.Probability;
        tally[3 * (int)label + (int)answer]++;
        tally[LogLoss] -= Math.Log(Math.Max(LeastProbability, Of(p, label)));
        tally[Brier] += Distance(p, label);
        if (prediction.Relation != Relation.Unsure)
        {
            tally[Covered]++;
            tally[CoveredErrors] += prediction.Relation == label ? 0 : 1;
            tally[FalseContradictions] += (label, prediction.Relation) == (Relation.Neutral, Relation.Contradict) ? 1 : 0;
        }

        var confidence = Of(p, answer);
        var bin = tally[(FirstBin + 3 * Math.Clamp((int)(confidence * Bins), 0, Bins - 1))..];
        bin[0]++;
        bin[1] += confidence;
        bin[2] += answer == label ? 1 : 0;
    }

    public static Metrics ToMetrics(ReadOnlySpan<double> tally) => new(
        (int)TallyMetrics.Count(tally),
        TallyMetrics.Accuracy(tally),
        TallyMetrics.MacroF1(tally),
        TallyMetrics.Class(tally, Relation.Agree),
        TallyMetrics.Class(tally, Relation.Contradict),
        TallyMetrics.Class(tally, Relation.Neutral),
        TallyMetrics.Matthews(tally),
        TallyMetrics.Mean(tally, LogLoss),
        TallyMetrics.Mean(tally, Brier),
        TallyMetrics.CalibrationError(tally),
        TallyMetrics.Mean(tally, Covered),
        TallyMetrics.SelectiveError(tally),
        (int)tally[FalseContradictions],
        Confusion(tally),
        Reliability(tally));

    private static double Of(RelationProbabilities p, Relation relation) => relation switch
    {
        Relation.Agree => p.Agree,
        Relation.Contradict => p.Contradict,
        _ => p.Neutral,
    };

    private static double Distance(RelationProbabilities p, Relation label)
    {
        var agree = p.Agree - (label == Relation.Agree ? 1 : 0);
        var contradict = p.Contradict - (label == Relation.Contradict ? 1 : 0);
        var neutral = p.Neutral - (label == Relation.Neutral ? 1 : 0);
        return agree * agree + contradict * contradict + neutral * neutral;
    }

    private static ImmutableArray<int> Confusion(ReadOnlySpan<double> tally)
    {
        var counts = ImmutableArray.CreateBuilder<int>(9);
        foreach (var count in tally[..9])
            counts.Add((int)count);
        return counts.MoveToImmutable();
    }

    private static ImmutableArray<ReliabilityBin> Reliability(ReadOnlySpan<double> tally)
    {
        var bins = ImmutableArray.CreateBuilder<ReliabilityBin>(Bins);
        for (var i = 0; i < Bins; i++)
        {
            var bin = tally.Slice(FirstBin + 3 * i, 3);
            var count = Math.Max(1, bin[0]);
            bins.Add(new ReliabilityBin((double)i / Bins, (int)bin[0], bin[1] / count, bin[2] / count));
        }

        return bins.MoveToImmutable();
    }
}
