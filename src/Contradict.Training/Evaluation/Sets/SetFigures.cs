namespace Contradict.Training.Evaluation.Sets;

/// <summary>How well the contradictions of an article set are found; all figures may be averages over sets.</summary>
/// <param name="Statements">Statements found in the articles.</param>
/// <param name="Pairs">Judged pairs of different speakers.</param>
/// <param name="Contradictions">Planted contradictions.</param>
/// <param name="Matters">Matters that they dispute.</param>
/// <param name="AveragePrecision">Average precision, 0 to 1, of the ranking of <paramref name="Ranked"/>.</param>
/// <param name="Shown">The contradictions that a report shows, in its order.</param>
/// <param name="Ranked">All judged pairs, called contradictions or not, by the probability that they contradict; updates stand last.</param>
/// <param name="Updates">The pairs that are shown as updates.</param>
public sealed record SetFigures(
    double Statements,
    double Pairs,
    double Contradictions,
    double Matters,
    double AveragePrecision,
    ListFigures Shown,
    ListFigures Ranked,
    UpdateFigures Updates)
{
    /// <summary>The mean of each figure over sets, each set counting the same.</summary>
    /// <param name="sets">At least one set's figures.</param>
    public static SetFigures Mean(IReadOnlyCollection<SetFigures> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return new SetFigures(
            sets.Average(set => set.Statements),
            sets.Average(set => set.Pairs),
            sets.Average(set => set.Contradictions),
            sets.Average(set => set.Matters),
            sets.Average(set => set.AveragePrecision),
            ListFigures.Mean([.. sets.Select(set => set.Shown)]),
            ListFigures.Mean([.. sets.Select(set => set.Ranked)]),
            UpdateFigures.Mean([.. sets.Select(set => set.Updates)]));
    }
}
