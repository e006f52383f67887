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
        Strongest(pairs.Where(pair => pair.Verdict is { Relation: Relation.Contradict, Update: false }), top);

    /// <summary>Finds the pairs that are unsure but likelier to contradict than anything else, in the same order: leads, not findings.</summary>
    /// <param name="pairs">The judged pairs, in any order.</param>
    /// <param name="top">The most to list.</param>
    public static ImmutableArray<JudgedPair> Unsure(IEnumerable<JudgedPair> pairs, int top) =>
        Strongest(pairs.Where(pair => pair.Verdict is { Relation: Relation.Unsure, Update: false, Probability.Likeliest: Relation.Contradict }), top);

    private static ImmutableArray<JudgedPair> Strongest(IEnumerable<JudgedPair> pairs, int top) =>
    [
        .. pairs
            .OrderByDescending(pair => pair.Verdict.Probability.Contradict)
            .ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .Take(top),
    ];
}
