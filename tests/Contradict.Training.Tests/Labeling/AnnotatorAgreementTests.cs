using Contradict.Inference.Verdicts;
using Contradict.Training.Labeling;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Labeling;

public sealed class AnnotatorAgreementTests
{
    [Fact]
    public void Pairs_are_matched_by_their_statements_whichever_comes_first()
    {
        var found = AnnotatorAgreement.Of([Pairs.Of("One", "Two", Relation.Agree, id: "x")], [Pairs.Of("two.", "One", Relation.Agree, id: "y")]);
        Assert.Equal(1, found.Kappa.Count);
        Assert.Equal(0, found.ById);
    }

    [Fact]
    public void The_rest_is_matched_by_id_and_counted()
    {
        var found = AnnotatorAgreement.Of([Pairs.Of("One", "Two", Relation.Agree, id: "x")], [Pairs.Of("One", "Two, mended", Relation.Neutral, id: "x")]);
        Assert.Equal(1, found.ById);
        Assert.Equal("x", Assert.Single(found.Disagreements).A.Id);
    }

    [Fact]
    public void Pairs_in_one_file_only_and_repeated_rows_are_counted()
    {
        var found = AnnotatorAgreement.Of(
            [Pairs.Of("One", "Two", Relation.Agree, id: "1"), Pairs.Of("Two", "One", Relation.Neutral, id: "2"), Pairs.Of("Three", "Four", id: "3")],
            [Pairs.Of("One", "Two", Relation.Agree, id: "4"), Pairs.Of("Five", "Six", id: "5"), Pairs.Of("Seven", "Eight", id: "6")]);
        Assert.Equal((1, 1, 2, 1), (found.Kappa.Count, found.OnlyA, found.OnlyB, found.Repeated));
        Assert.Empty(found.Disagreements);
    }

    [Fact]
    public void The_table_has_the_first_annotator_in_its_rows()
    {
        var found = AnnotatorAgreement.Of([Pairs.Of("One", "Two", Relation.Contradict)], [Pairs.Of("One", "Two", Relation.Neutral)]);
        Assert.Equal(1, found.Table[1, 2]);
    }
}
