using Contradict.Training.Evaluation.Sets;

namespace Contradict.Training.Learning;

/// <summary>How well the contradictions of article sets come first when all their pairs are ranked; means over sets, each by trees that did not see it.</summary>
/// <param name="Sets">How many sets.</param>
/// <param name="Pairs">How many pairs of different speakers.</param>
/// <param name="Contradictions">How many contradictions are marked.</param>
/// <param name="AveragePrecision">Average precision, 0 to 1.</param>
/// <param name="First">The beginning of the lists.</param>
public sealed record RankingFigures(int Sets, int Pairs, int Contradictions, double AveragePrecision, ListFigures First)
{
    /// <summary>Ranks the pairs of each set.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="rows">Each set's pairs with their scores, the sets in the same order.</param>
    internal static RankingFigures Of(IReadOnlyList<GoldSet> sets, IReadOnlyList<IReadOnlyList<(RankingRow Row, double Score)>> rows)
    {
        var contradictions = sets.Select(set => set.Gold.Count(IsContradiction)).ToArray();
        var ranked = rows.Select(set => set.OrderByDescending(item => item.Score).Select(item => item.Row.Planted).ToArray()).ToArray();
        var precisions = ranked.Select((list, s) => Evaluation.Sets.AveragePrecision.Of(list.Select(planted => planted.Where(IsContradiction).Select(pair => pair.Id).ToArray()), contradictions[s]));
        var first = ranked.Select((list, s) => ListFigures.At(list, sets[s].Gold.Where(IsContradiction).Select(pair => pair.Matter).Distinct(StringComparer.Ordinal).Count()));
        return new RankingFigures(sets.Count, rows.Sum(set => set.Count), contradictions.Sum(), precisions.Average(), ListFigures.Mean([.. first]));
    }

    private static bool IsContradiction(GoldPair pair) => pair.Relation == GoldRelation.Contradict;
}
