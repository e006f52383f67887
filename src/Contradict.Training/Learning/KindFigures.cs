using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>How well one kind of contradiction is recognised.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many pairs are of it.</param>
/// <param name="Precision">The share right among the pairs said to be of it, 0 to 1; 0 where none is.</param>
/// <param name="Recall">The share found among the pairs of it, 0 to 1.</param>
public sealed record KindFigures(ContradictionKind Kind, int Count, double Precision, double Recall)
{
    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Counts the figures.</summary>
    /// <param name="judged">The true kind and the kind said of each pair.</param>
    /// <returns>The kinds that occur, in their own order.</returns>
    public static IReadOnlyList<KindFigures> Of(IReadOnlyCollection<(ContradictionKind True, ContradictionKind? Said)> judged) =>
    [
        .. judged.GroupBy(item => item.True).OrderBy(kind => kind.Key).Select(kind =>
        {
            var right = kind.Count(item => item.Said == item.True);
            var said = judged.Count(item => item.Said == kind.Key);
            return new KindFigures(kind.Key, kind.Count(), said == 0 ? 0 : (double)right / said, (double)right / kind.Count());
        }),
    ];
}
