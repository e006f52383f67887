using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>
/// SNLI (Bowman et al. 2015), as .jsonl or .txt: <c>gold_label, sentence1, sentence2, pairID, captionID</c>, and what each
/// annotator chose. Rows without a majority (<c>-</c>) are left out. A group is a picture: its captions are about one scene.
/// </summary>
internal sealed class SnliImport : IPairImport
{
    private static readonly ImmutableArray<string> AnnotatorColumns = ["label1", "label2", "label3", "label4", "label5"];

    private readonly ImportLabels labels = ImportLabels.Entailment();

    public ImmutableArray<string[]> Needed { get; } = [["gold_label"], ["sentence1"], ["sentence2"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "annotator_labels"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var original = row.Required("gold_label");
        if (labels.Of(original) is not { } label)
            yield break;
        yield return row.Pair(
            row.Required("sentence1"), row.Required("sentence2"), label,
            id: row.Optional("pairID") is { } id ? $"snli:{id}" : null,
            group: row.Optional("captionID") is { } caption ? $"snli:{caption.Split('#')[0]}" : null,
            extra: [("original_label", original), ("annotator_labels", Annotators(row))]);
    }

    /// <summary>The labels of the annotators, parted by spaces: one field in JSON lines, five in text.</summary>
    internal static string Annotators(ImportRow row) =>
        row.Optional("annotator_labels")
        ?? string.Join(' ', AnnotatorColumns.Select(name => row.Optional(name)).OfType<string>());
}
