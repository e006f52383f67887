using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>
/// FEVER as pairs (Nie et al. 2019), as .csv or .jsonl, in the shapes it goes round in: <c>cid, query, context, label</c>;
/// <c>claim, evidence, label</c>; or <c>cid, premise, hypothesis, fever_gold_label</c>, where the premise is the claim and
/// <c>label</c> a number. Claims without enough information and without evidence are left out.
/// </summary>
internal sealed class FeverNliImport : IPairImport
{
    private readonly ImportLabels labels = new(
        ("SUPPORTS", "agree"), ("REFUTES", "contradict"), ("NOT ENOUGH INFO", "neutral"),
        ("entailment", "agree"), ("contradiction", "contradict"), ("neutral", "neutral"));

    public ImmutableArray<string[]> Needed { get; } =
        [["claim", "query", "premise"], ["evidence", "context", "hypothesis"], ["fever_gold_label", "label"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "fid"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var original = row.Required("fever_gold_label", "label");
        var label = labels.Of(original)!;
        var claim = row.Required("claim", "query", "premise");
        if (label == "neutral" && row.Optional("evidence", "context", "hypothesis") is null)
            yield break;
        yield return row.Pair(
            row.Required("evidence", "context", "hypothesis"), claim, label,
            group: row.Optional("cid", "id") is { } id ? $"fever:{id}" : null,
            extra: [("original_label", original), ("fid", row.Optional("fid"))]);
    }
}
