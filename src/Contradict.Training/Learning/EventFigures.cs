using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>How well the contradictions of a set of statements come first when all its pairs are ranked; means over sets.</summary>
/// <param name="Sets">How many sets.</param>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Contradictions">How many of them contradict.</param>
/// <param name="AveragePrecision">Average precision, 0 to 1.</param>
/// <param name="InFirstTen">How many of the first ten contradict.</param>
public sealed record EventFigures(int Sets, int Pairs, int Contradictions, double AveragePrecision, double InFirstTen)
{
    private const int First = 10;

    /// <summary>Ranks the pairs of each set by the probability that they contradict.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">The pairs of sets that no tree saw; the group is the set.</param>
    /// <returns>The figures; null where no set has a contradiction.</returns>
    public static EventFigures? Of(CascadeModel model, IReadOnlyCollection<FeatureRow> rows)
    {
        ArgumentNullException.ThrowIfNull(model);
        var sets = rows.GroupBy(row => row.Group, StringComparer.Ordinal)
            .Select(set => set.OrderByDescending(row => model.PredictInSet(row.Features).Contradict).Select(row => row.Label == Relation.Contradict).ToArray())
            .Where(ranked => ranked.Contains(true))
            .ToArray();
        return sets.Length == 0 ? null : new EventFigures(
            sets.Length,
            sets.Sum(ranked => ranked.Length),
            sets.Sum(ranked => ranked.Count(hit => hit)),
            sets.Average(ranked => Evaluation.Sets.AveragePrecision.Of(ranked.Select((hit, place) => hit ? new[] { place } : []), ranked.Count(hit => hit))),
            sets.Average(ranked => (double)ranked.Take(First).Count(hit => hit)));
    }
}
