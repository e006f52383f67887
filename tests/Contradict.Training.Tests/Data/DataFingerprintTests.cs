using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class DataFingerprintTests
{
    private static readonly LabeledPair First = Pairs.Of("The dam holds.", "The dam broke.", Relation.Contradict, "g1");
    private static readonly LabeledPair Second = Pairs.Of("Ten died.", "At least nine died.", Relation.Agree, "g2");

    [Fact]
    public void Order_file_and_other_columns_do_not_matter() => Assert.Equal(
        DataFingerprint.Of([First, Second]),
        DataFingerprint.Of([Second with { File = "other.csv", Line = 9, Topic = "t" }, First]));

    [Fact]
    public void Statements_labels_groups_sides_and_repetitions_matter()
    {
        LabeledPair[][] sets =
        [
            [First], [Second], [First, First], [First with { Label = Relation.Agree }], [First with { Group = "g3" }],
            [First with { StatementA = "The dam holds!" }], [First with { StatementA = First.StatementB, StatementB = First.StatementA }],
        ];
        Assert.Equal(sets.Length, sets.Select(DataFingerprint.Of).Distinct().Count());
    }
}
