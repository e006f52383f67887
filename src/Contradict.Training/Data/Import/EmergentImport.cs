using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>
/// Emergent (Ferreira and Vlachos 2016), as .csv: <c>claimHeadline, articleHeadline, articleHeadlineStance, claimId,
/// articleId</c>. The article's headline is A, the claim B; observing is neutral, ignoring is left out. A group is a claim.
/// </summary>
internal sealed class EmergentImport : IPairImport
{
    private readonly ImportLabels labels = new(
        ("for", "agree"), ("against", "contradict"), ("observing", "neutral"), ("ignoring", ImportLabels.Skip));

    public ImmutableArray<string[]> Needed { get; } = [["claimHeadline"], ["articleHeadline"], ["articleHeadlineStance"]];

    public ImmutableArray<string> Columns { get; } = ["original_label"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var stance = row.Required("articleHeadlineStance");
        if (labels.Of(stance) is not { } label)
            yield break;
        yield return row.Pair(
            row.Required("articleHeadline"), row.Required("claimHeadline"), label,
            id: row.Optional("articleId") is { } id ? $"emergent:{id}" : null,
            group: row.Optional("claimId") is { } claim ? $"emergent:{claim}" : null,
            extra: [("original_label", stance)]);
    }
}
