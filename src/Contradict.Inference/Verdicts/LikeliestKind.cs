using Contradict.Inference.Models;

namespace Contradict.Inference.Verdicts;

/// <summary>Tells of which kind a contradiction is: the kind whose own trees score highest.</summary>
internal static class LikeliestKind
{
    /// <summary>The likeliest kind; null where no kind has trees.</summary>
    /// <param name="treesOf">A kind's trees; null where it has none.</param>
    /// <param name="vector">The pair's features.</param>
    public static ContradictionKind? Of(Func<ContradictionKind, TreeEnsemble?> treesOf, ReadOnlySpan<float> vector)
    {
        ContradictionKind? best = null;
        var highest = double.NegativeInfinity;
        foreach (var kind in ContradictionKindNames.All)
        {
            if (treesOf(kind)?.Score(vector) is { } score && score > highest)
                (best, highest) = (kind, score);
        }

        return best;
    }
}
