using System.Collections.Immutable;

namespace Contradict.Training.Data.Import;

/// <summary>
/// SICK (Marelli et al. 2014), as .txt: <c>pair_ID, sentence_A, sentence_B, entailment_label</c> (SemEval's files say
/// <c>entailment_judgment</c>), the relation in each direction, relatedness, and SemEval's split.
/// </summary>
internal sealed class SickImport : IPairImport
{
    private readonly ImportLabels labels = ImportLabels.Entailment();

    public ImmutableArray<string[]> Needed { get; } = [["sentence_A"], ["sentence_B"], ["entailment_label", "entailment_judgment"]];

    public ImmutableArray<string> Columns { get; } = ["original_label", "entailment_ab", "entailment_ba", "relatedness", "split"];

    public IEnumerable<PairFields> Pairs(ImportRow row)
    {
        var original = row.Required("entailment_label", "entailment_judgment");
        yield return row.Pair(
            row.Required("sentence_A"), row.Required("sentence_B"), labels.Of(original) ?? throw new FormatException("the label is -"),
            id: row.Optional("pair_ID") is { } id ? $"sick:{id}" : null,
            extra:
            [
                ("original_label", original), ("entailment_ab", row.Optional("entailment_AB")), ("entailment_ba", row.Optional("entailment_BA")),
                ("relatedness", row.Optional("relatedness_score")), ("split", row.Optional("SemEval_set")?.ToLowerInvariant()),
            ]);
    }
}
