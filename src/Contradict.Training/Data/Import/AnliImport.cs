using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>ANLI (Nie et al. 2020), as .jsonl: <c>uid, context, hypothesis, label</c> (e, n, c), and the writer's reason.</summary>
internal sealed class AnliImport : IPairImport
{
    private readonly ImportLabels labels = new(
        ("e", "agree"), ("c", "contradict"), ("n", "neutral"), ("entailment", "agree"), ("contradiction", "contradict"), ("neutral", "neutral"));

    public ImmutableArray<string[]> Needed { get; } = [["context", "premise"], ["hypothesis"], ["label"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "genre", "tag", "reason"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var original = row.Required("label");
        yield return row.Pair(
            row.Required("context", "premise"), row.Required("hypothesis"), labels.Of(original)!,
            id: row.Optional("uid") is { } id ? $"anli:{id}" : null,
            extra: [("original_label", original), ("genre", row.Optional("genre")), ("tag", row.Optional("tag")), ("reason", row.Optional("reason"))]);
    }
}
