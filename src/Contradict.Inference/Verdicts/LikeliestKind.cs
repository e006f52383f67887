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

    /// <summary>The likeliest kind of each pair of a block.</summary>
    /// <param name="treesOf">A kind's trees; null where it has none.</param>
    /// <param name="block">The pairs' features, aligned.</param>
    /// <param name="kinds">Takes the kinds, one a pair; null where no kind has trees.</param>
    public static void Of(Func<ContradictionKind, TreeEnsemble?> treesOf, FeatureBlock block, Span<ContradictionKind?> kinds)
    {
        Span<double> highest = stackalloc double[kinds.Length];
        Span<double> scores = stackalloc double[kinds.Length];
        highest.Fill(double.NegativeInfinity);
        kinds.Clear();
        foreach (var kind in ContradictionKindNames.All)
        {
            if (treesOf(kind) is not { } trees)
                continue;
            trees.Score(block, scores);
            for (var i = 0; i < kinds.Length; i++)
            {
                if (scores[i] > highest[i])
                    (kinds[i], highest[i]) = (kind, scores[i]);
            }
        }
    }
}
