using System.Collections.Immutable;
using Contradict.Inference;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>What was found of the planted pairs of several article sets.</summary>
/// <param name="Sets">Each set.</param>
/// <param name="Average">The mean of each figure, each set counting the same.</param>
public sealed record SetsEvaluation(ImmutableArray<SetEvaluation> Sets, SetFigures Average)
{
    /// <summary>Scores sets and holds them against their gold. The same sets and model give the same figures.</summary>
    /// <param name="sets">The sets, at least one.</param>
    /// <param name="scorer">Scores them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SetsEvaluation Of(IReadOnlyList<GoldSet> sets, ArticleSetScorer scorer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(scorer);
        var evaluated = sets.Select(set => SetEvaluation.Of(set, scorer.Score(set.Articles, cancellationToken: cancellationToken))).ToImmutableArray();
        return new SetsEvaluation(evaluated, SetFigures.Mean([.. evaluated.Select(set => set.Figures)]));
    }
}
