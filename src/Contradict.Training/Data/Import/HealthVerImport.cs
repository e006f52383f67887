using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>
/// HealthVer (Sarrouti et al. 2021), as .csv: <c>id, evidence, claim, label, topic_ip, question</c>. A group is a question
/// (<c>topic_ip</c>), and the question is the topic.
/// </summary>
internal sealed class HealthVerImport : IPairImport
{
    private readonly ImportLabels labels = new(("Supports", "agree"), ("Refutes", "contradict"), ("Neutral", "neutral"));

    public ImmutableArray<string[]> Needed { get; } = [["evidence"], ["claim"], ["label"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "evidence_id"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var original = row.Required("label");
        yield return row.Pair(
            row.Required("evidence"), row.Required("claim"), labels.Of(original)!,
            topic: row.Optional("question"),
            group: row.Optional("topic_ip") is { } topic ? $"healthver:{topic}" : null,
            extra: [("original_label", original), ("evidence_id", row.Optional("id"))]);
    }
}
