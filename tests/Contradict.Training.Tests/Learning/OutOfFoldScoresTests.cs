using Contradict.Inference.Verdicts;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class OutOfFoldScoresTests
{
    private static readonly CascadeTrainer Trainer = new(MadeRows.Options);

    [Fact]
    public void Every_row_is_scored_once()
    {
        var rows = MadeRows.Of(60);
        Assert.Equal(rows.Count, Score(rows).Rows.Distinct().Count());
        Assert.Equal(rows.Count, Score(rows).Bearing.Length);
    }

    [Fact]
    public void No_tree_that_scores_a_row_saw_its_group()
    {
        var rows = MadeRows.Of(60);
        var group = rows.First(row => !Trainer.IsHeldOut(row)).Group;
        var changed = rows.Select(row => row.Group == group ? row with { Label = Turned(row.Label) } : row).ToList();
        Assert.Equal(ScoresOf(group, Score(rows)), ScoresOf(group, Score(changed)));
    }

    [Fact]
    public void The_scores_tell_the_labels_apart()
    {
        var scores = Score(MadeRows.Of(60));
        var related = scores.Bearing.Where((_, i) => scores.Rows[i].Label != Relation.Neutral).Average();
        var neutral = scores.Bearing.Where((_, i) => scores.Rows[i].Label == Relation.Neutral).Average();
        Assert.True(related > neutral, $"{related} against {neutral}");
    }

    private static StageScores Score(List<FeatureRow> rows)
    {
        var seen = rows.Where(row => !Trainer.IsHeldOut(row)).ToArray();
        var (bearing, agreement) = StageScores.Grow(seen, MadeRows.Options.Trees, MadeRows.Options.Seed);
        return new OutOfFoldScores(MadeRows.Options).Of([.. rows.Where(Trainer.IsHeldOut)], seen, bearing.Trees, agreement.Trees);
    }

    private static double[] ScoresOf(string group, StageScores scores) =>
        [.. Enumerable.Range(0, scores.Rows.Count).Where(i => scores.Rows[i].Group == group).Select(i => scores.Bearing[i])];

    private static Relation Turned(Relation label) => label == Relation.Neutral ? Relation.Agree : Relation.Neutral;
}
