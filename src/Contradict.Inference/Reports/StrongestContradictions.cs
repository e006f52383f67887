using System.Collections.Immutable;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>The contradictions that a summary lists.</summary>
public static class StrongestContradictions
{
    /// <summary>Finds them: the most probable first, updates not among them; equals by their ids.</summary>
    /// <param name="pairs">The judged pairs, in any order.</param>
    /// <param name="top">The most to list.</param>
    public static ImmutableArray<JudgedPair> Of(IEnumerable<JudgedPair> pairs, int top) =>
    [
        .. pairs
            .Where(pair => pair.Verdict is { Relation: Relation.Contradict, Update: false })
            .OrderByDescending(pair => pair.Verdict.Probability.Contradict)
            .ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .Take(top),
    ];
}
