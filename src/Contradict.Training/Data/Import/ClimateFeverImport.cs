using System.Collections.Immutable;
using System.Text.Json;

namespace Contradict.Training.Data.Import;

/// <summary>
/// Climate-FEVER (Diggelmann et al. 2020), as .jsonl: a claim (<c>claim_id, claim, claim_label</c>) with five
/// <c>evidences</c>, each a pair with its own <c>evidence_label</c>. A group is a claim.
/// </summary>
internal sealed class ClimateFeverImport : IPairImport
{
    private readonly ImportLabels labels = ImportLabels.Verification();

    public ImmutableArray<string[]> Needed { get; } = [["claim"], ["evidences"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "claim_label", "article", "evidence_id", "entropy", "votes"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        if (row is not JsonImportRow json || !json.Element.TryGetProperty("evidences", out var evidences) || evidences.ValueKind != JsonValueKind.Array)
            throw new FormatException("there is no list under evidences");
        var (claim, claimId, number) = (row.Required("claim"), row.Optional("claim_id"), 0);
        foreach (var item in evidences.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object)
                throw new FormatException("a member of evidences is no object");
            var evidence = new JsonImportRow(row.File, row.Line, item);
            var original = evidence.Required("evidence_label");
            number++;
            yield return row.Pair(
                evidence.Required("evidence"), claim, labels.Of(original)!,
                id: claimId is null ? null : $"climate-fever:{claimId}-{number}",
                group: claimId is null ? null : $"climate-fever:{claimId}",
                extra:
                [
                    ("original_label", original), ("claim_label", row.Optional("claim_label")), ("article", evidence.Optional("article")),
                    ("evidence_id", evidence.Optional("evidence_id")), ("entropy", evidence.Optional("entropy")), ("votes", evidence.Optional("votes")),
                ]);
        }
    }
}
