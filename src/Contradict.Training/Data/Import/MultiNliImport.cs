using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>
/// MultiNLI (Williams et al. 2018), as .jsonl or .txt: SNLI's fields, but <c>promptID</c> for the premise, which is the
/// group, and <c>genre</c>.
/// </summary>
internal sealed class MultiNliImport : IPairImport
{
    private readonly ImportLabels labels = ImportLabels.Entailment();

    public ImmutableArray<string[]> Needed { get; } = [["gold_label"], ["sentence1"], ["sentence2"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "annotator_labels", "genre"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var original = row.Required("gold_label");
        if (labels.Of(original) is not { } label)
            yield break;
        yield return row.Pair(
            row.Required("sentence1"), row.Required("sentence2"), label,
            id: row.Optional("pairID") is { } id ? $"multinli:{id}" : null,
            group: row.Optional("promptID") is { } prompt ? $"multinli:{prompt}" : null,
            extra: [("original_label", original), ("annotator_labels", SnliImport.Annotators(row)), ("genre", row.Optional("genre"))]);
    }
}
