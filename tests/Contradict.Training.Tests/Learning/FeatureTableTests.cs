using Contradict.Inference.Features;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Contradict.Training.Learning;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class FeatureTableTests
{
    private static readonly FeatureTable Table = new(TinyTraining.Lexicon);
    private static readonly LabeledPair Toll = Pairs.Of("The storm killed 33 people.", "The storm killed 41 people.", Relation.Contradict) with { Type = "number" };

    [Fact]
    public void A_row_carries_the_pair_s_label_kind_and_group()
    {
        var row = Assert.Single(Rows(Toll with { Group = "g7" }));
        Assert.Equal((Relation.Contradict, ContradictionKind.Number, "g7", 1f), (row.Label, row.Kind, row.Group, row.Weight));
    }

    [Fact]
    public void A_pair_that_does_not_contradict_has_no_kind() => Assert.Null(Assert.Single(Rows(Toll with { Label = Relation.Neutral })).Kind);

    [Fact]
    public void Pairs_without_a_group_that_share_their_first_statement_stay_together()
    {
        var rows = Rows(Toll, Toll with { StatementB = "The storm killed nobody." });
        Assert.Single(rows.Select(row => row.Group).Distinct());
    }

    [Fact]
    public void A_file_s_weight_is_the_weight_of_its_rows()
    {
        var options = TinyTraining.Options with { SetWeights = TinyTraining.Options.SetWeights.Add("pairs.csv", 0.25) };
        Assert.Equal(0.25f, Assert.Single(Rows([Toll with { File = "somewhere/pairs.csv" }], options)).Weight);
    }

    [Fact]
    public void A_form_s_weight_multiplies_the_file_s()
    {
        var weights = TinyTraining.Options.SetWeights.Add("pairs.csv", 0.5).Add("form:contrast", 0.5);
        var pair = Toll with { File = "pairs.csv", Extra = [new ExtraColumn("form", "contrast")] };
        Assert.Equal(0.25f, Assert.Single(Rows([pair], TinyTraining.Options with { SetWeights = weights })).Weight);
    }

    [Fact]
    public void A_family_left_out_is_all_0()
    {
        var row = Assert.Single(Rows([Toll], TinyTraining.Options with { WithoutFamilies = ["quantities"] }));
        var family = Enumerable.Range(0, PairFeatures.Schema.Count).Where(feature => PairFeatures.Schema.FamilyOf(feature) == "quantities");
        Assert.All(family, feature => Assert.Equal(0, row.Features[feature]));
        Assert.Contains(row.Features, value => value != 0);
    }

    [Fact]
    public void With_the_second_statement_hidden_it_makes_no_difference()
    {
        var options = TinyTraining.Options with { HideSecond = true };
        var rows = Rows([Toll, Toll with { StatementB = "Nobody was hurt." }], options);
        Assert.Equal(rows[0].Features, rows[1].Features);
    }

    private static FeatureRow[] Rows(params LabeledPair[] pairs) => Rows(pairs, TinyTraining.Options);

    private static FeatureRow[] Rows(LabeledPair[] pairs, TrainingOptions options) => Table.Rows(pairs, Table.Analyze(pairs), WordWeights.Uniform, options);
}
