using System.Collections.Immutable;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Reports;

/// <summary>The findings that the page carries, in its order, and how many it leaves to <c>pairs.jsonl</c>.</summary>
internal sealed record FindingSelection(ImmutableArray<Finding> Findings, int LeftOut)
{
    /// <summary>All that is not neutral, up to this many: the page stays fluent at ten thousand.</summary>
    public const int MostFindings = 20_000;

    /// <summary>Neutral pairs are there to be checked, not read: the most doubtful ones only.</summary>
    public const int MostNeutral = 1_000;

    public static FindingSelection Of(IReadOnlyList<JudgedPair> pairs)
    {
        var findings = pairs.Select(Finding.Of).ToLookup(finding => finding.Class == FindingClass.Neutral);
        var called = findings[false]
            .OrderBy(finding => finding.Class)
            .ThenByDescending(finding => finding.Strength)
            .ThenBy(finding => finding.Pair.Id, StringComparer.Ordinal)
            .Take(MostFindings);
        var neutral = findings[true]
            .OrderBy(finding => finding.Strength)
            .ThenBy(finding => finding.Pair.Id, StringComparer.Ordinal)
            .Take(MostNeutral);
        var kept = called.Concat(neutral).ToImmutableArray();
        return new FindingSelection(kept, pairs.Count - kept.Length);
    }
}
