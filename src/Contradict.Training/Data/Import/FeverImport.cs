using System.Collections.Immutable;
using System.Text.Json;

namespace Contradict.Training.Data.Import;

/// <summary>
/// FEVER (Thorne et al. 2018) with the text of its evidence, as .jsonl: <c>id, claim, label, evidence</c>. The evidence is
/// a text, or sentences, or sets of sentences, each set a pair; see <see cref="FeverEvidence"/>. Claims without enough
/// information and without a sentence are left out.
/// </summary>
internal sealed class FeverImport : IPairImport
{
    private readonly ImportLabels labels = ImportLabels.Verification();

    public ImmutableArray<string[]> Needed { get; } = [["claim"], ["evidence", "evidence_sentence"], ["label", "gold_label"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "page"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var original = row.Required("label", "gold_label");
        var label = labels.Of(original)!;
        var claim = row.Required("claim");
        var sets = Evidence(row);
        if (sets.Count == 0 && label != "neutral")
            throw new FormatException("the evidence has no text; expected FEVER with the sentences of its pages");
        for (var i = 0; i < sets.Count; i++)
        {
            var id = row.Optional("id") is { } claimId ? $"fever:{claimId}" : null;
            yield return row.Pair(
                sets[i].Text, claim, label,
                id: id is null || sets.Count == 1 ? id : $"{id}-{i + 1}",
                group: id,
                extra: [("original_label", original), ("page", sets[i].Page)]);
        }
    }

    private static IReadOnlyList<FeverEvidence> Evidence(ImportRow row)
    {
        var value = default(JsonElement);
        var found = row is JsonImportRow json && (json.Element.TryGetProperty("evidence", out value) || json.Element.TryGetProperty("evidence_sentence", out value));
        if (found)
            return FeverEvidence.Read(value);
        return row.Optional("evidence", "evidence_sentence") is { } text ? [new FeverEvidence(text, null)] : [];
    }
}
