using Contradict.Inference.Verdicts;
using Contradict.Training.Learning;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class CascadeTrainerTests
{
    private static readonly CascadeTrainer Trainer = new(MadeRows.Options);

    [Fact]
    public void What_can_be_read_off_the_features_is_learned()
    {
        var model = Trainer.Train(MadeRows.Of(100), MadeRows.Cross(100), []);
        var fresh = MadeRows.Of(100, seed: 3);
        Assert.True(fresh.Count(row => model.Predict(row.Features).Likeliest == row.Label) > 0.85 * fresh.Count);
    }

    [Fact]
    public void A_group_is_held_out_whole() => Gen.String.Sample(group =>
    {
        var rows = MadeRows.Of(1).Select(row => row with { Group = group });
        Assert.Single(rows.Select(Trainer.IsHeldOut).Distinct());
    });

    [Fact]
    public void About_the_share_asked_for_is_held_out() =>
        Assert.InRange(Enumerable.Range(0, 4000).Count(i => Trainer.IsHeldOut($"group {i}")), 900, 1100);

    [Fact]
    public void Another_seed_holds_out_other_groups()
    {
        var other = new CascadeTrainer(MadeRows.Options with { Seed = 2 });
        Assert.Contains(Enumerable.Range(0, 100), i => Trainer.IsHeldOut($"g{i}") != other.IsHeldOut($"g{i}"));
    }

    [Fact]
    public void No_tree_sees_a_held_out_row()
    {
        var rows = MadeRows.Of(80);
        var changed = rows.Select(row => Trainer.IsHeldOut(row) ? row with { Features = [.. row.Features.Select(value => 1 - value)] } : row).ToList();
        var (one, other) = (Trainer.Train(rows, MadeRows.Cross(80), []), Trainer.Train(changed, MadeRows.Cross(80), []));

        Assert.Equal(one.Bearing.Content, other.Bearing.Content);
        Assert.Equal(one.Agreement.Content, other.Agreement.Content);
        Assert.Equal(one.Matter.Content, other.Matter.Content);
        Assert.NotEqual(one.Calibration, other.Calibration);
    }

    [Fact]
    public void Sets_of_one_event_teach_the_stages_for_article_sets_alone()
    {
        var rows = MadeRows.Of(80);
        var (without, with) = (Trainer.Train(rows, MadeRows.Cross(80), []), Trainer.Train(rows, MadeRows.Cross(80), MadeRows.Of(30, seed: 3)));

        Assert.Equal(without.Bearing.Content, with.Bearing.Content);
        Assert.Equal(without.Agreement.Content, with.Agreement.Content);
        Assert.NotEqual(without.Matter.Content, with.Matter.Content);
        Assert.NotEqual(without.AgreementInSets.Content, with.AgreementInSets.Content);
    }

    [Fact]
    public void Sets_of_one_event_calibrate_the_gate_for_article_sets()
    {
        var rows = Wider(MadeRows.Of(80));
        var events = Wider([.. MadeRows.Of(60, seed: 3), .. MadeRows.Cross(60, seed: 4)]);
        var (without, with) = (Trainer.Train(rows, Wider(MadeRows.Cross(80)), []), Trainer.Train(rows, Wider(MadeRows.Cross(80)), events));

        Assert.Null(without.Calibration.GateInSets);
        Assert.NotEqual(with.Calibration.Gate, with.Calibration.GateInSets);
        var held = events.Where(row => Trainer.IsHeldOut(row) && row.Label != Relation.Neutral).ToArray();
        var stopped = held.Count(row => with.Calibration.GateInSets!.Stops(with.Calibration.GateInSets.Related(with.Gate!.Trees.Score(row.Features))));
        Assert.InRange(stopped, 0, GateThreshold.MostStopped * held.Length);

        static List<FeatureRow> Wider(IEnumerable<FeatureRow> rows) => [.. rows.Select(row => row with { Features = [.. row.Features, 0] })];
    }

    [Theory]
    [InlineData(Relation.Agree, "agree")]
    [InlineData(Relation.Contradict, "contradict")]
    [InlineData(Relation.Neutral, "neutral")]
    public void A_label_that_no_row_has_is_named(Relation missing, string name)
    {
        var fault = Assert.Throws<ArgumentException>(() => Trainer.Train([.. MadeRows.Of(80).Where(row => row.Label != missing)], MadeRows.Cross(80), []));
        Assert.Contains($"no pair is labeled {name}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_groups_are_refused_in_a_sentence()
    {
        var held = MadeRows.Of(40).First(row => !Trainer.IsHeldOut(row)).Group;
        var fault = Assert.Throws<ArgumentException>(() => Trainer.Train([.. MadeRows.Of(40).Where(row => row.Group == held)], MadeRows.Cross(40), []));
        Assert.Equal("there are too few groups to keep some of each label for calibration", fault.Message);
    }

    [Fact]
    public void No_rows_at_all_are_refused() => Assert.Throws<ArgumentException>(() => Trainer.Train([], [], []));

    [Fact]
    public void A_kind_with_too_few_rows_gets_no_model()
    {
        ContradictionKind KindOf(int group) => group < 20 ? ContradictionKind.Causal : group % 2 == 0 ? ContradictionKind.Number : ContradictionKind.Negation;
        var rows = MadeRows.Of(140).Select((row, i) => row.Label == Relation.Contradict ? row with { Kind = KindOf(i / 3) } : row).ToList();
        Assert.Equal([ContradictionKind.Negation, ContradictionKind.Number], Trainer.Train(rows, MadeRows.Cross(140), []).Kinds.Keys);
    }
}
