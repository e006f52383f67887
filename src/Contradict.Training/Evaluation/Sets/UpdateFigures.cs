using System.Collections.Immutable;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>How well updates are told; all figures may be averages over sets.</summary>
/// <param name="Planted">Planted updates.</param>
/// <param name="Found">How many of them are shown as updates.</param>
/// <param name="Taken">Judged pairs that are shown as updates.</param>
/// <param name="Right">How many of them are planted updates.</param>
/// <param name="Contradictions">How many of them are planted contradictions.</param>
public sealed record UpdateFigures(double Planted, double Found, double Taken, double Right, double Contradictions)
{
    /// <summary>The mean of each figure over sets, each set counting the same.</summary>
    /// <param name="sets">At least one set's figures.</param>
    public static UpdateFigures Mean(IReadOnlyCollection<UpdateFigures> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return new UpdateFigures(
            sets.Average(set => set.Planted),
            sets.Average(set => set.Found),
            sets.Average(set => set.Taken),
            sets.Average(set => set.Right),
            sets.Average(set => set.Contradictions));
    }

    internal static UpdateFigures Of(GoldMatcher matcher, IEnumerable<JudgedPair> pairs, ImmutableArray<GoldPair> gold)
    {
        var taken = pairs.Where(pair => pair.Verdict.Update).Select(matcher.PairsOf).ToArray();
        return new UpdateFigures(
            gold.Count(pair => pair.Relation == GoldRelation.Update),
            taken.SelectMany(planted => planted).Where(pair => pair.Relation == GoldRelation.Update).Distinct().Count(),
            taken.Length,
            taken.Count(planted => planted.Any(pair => pair.Relation == GoldRelation.Update)),
            taken.Count(planted => planted.Any(pair => pair.Relation == GoldRelation.Contradict)));
    }
}
