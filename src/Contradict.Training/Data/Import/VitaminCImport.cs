using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>
/// VitaminC (Schuster et al. 2021), as .jsonl: <c>unique_id, case_id, claim, evidence, label, page, wiki_revision_id,
/// revision_type</c>. A group is a case: a page before and after a revision, with claims for both.
/// </summary>
internal sealed class VitaminCImport : IPairImport
{
    private readonly ImportLabels labels = ImportLabels.Verification();

    public ImmutableArray<string[]> Needed { get; } = [["claim"], ["evidence"], ["label"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "wiki_revision_id", "revision_type"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var original = row.Required("label");
        yield return row.Pair(
            row.Required("evidence"), row.Required("claim"), labels.Of(original)!,
            id: row.Optional("unique_id") is { } id ? $"vitaminc:{id}" : null,
            topic: row.Optional("page"),
            group: row.Optional("case_id") is { } group ? $"vitaminc:{group}" : null,
            extra:
            [
                ("original_label", original), ("wiki_revision_id", row.Optional("wiki_revision_id")),
                ("revision_type", row.Optional("revision_type")),
            ]);
    }
}
