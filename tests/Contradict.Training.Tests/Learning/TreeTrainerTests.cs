using Contradict.Inference.Verdicts;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class TreeTrainerTests
{
    private static readonly TreeSettings Settings = MadeRows.Options.Trees;

    [Fact]
    public void The_same_rows_give_the_same_bytes() => Assert.Equal(Train(1), Train(1));

    [Fact]
    public void Another_seed_gives_other_bytes() => Assert.NotEqual(Train(1), Train(2));

    [Fact]
    public void A_row_that_weighs_more_moves_the_trees()
    {
        var rows = MadeRows.Of(60);
        var heavier = rows.Select((row, i) => i % 2 == 0 ? row with { Weight = 5 } : row).ToList();
        Assert.NotEqual(Train(1, rows), Train(1, heavier));
    }

    [Fact]
    public void Rows_of_one_class_are_refused() =>
        Assert.Throws<ArgumentException>(() => new TreeTrainer(1).Train(MadeRows.Of(20), _ => true, Settings));

    private static byte[] Train(int seed, List<FeatureRow>? rows = null) =>
        new TreeTrainer(seed).Train(rows ?? MadeRows.Of(60), row => row.Label == Relation.Agree, Settings).Content;
}
