using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Training.Tests.Data.Import;

/// <summary>FNC-1 and Emergent, by rows written for these tests.</summary>
public sealed class StanceImportTests
{
    private const string Bodies = "Body ID,articleBody\n0,\"A crater was found.\n\nIt is \"\"large\"\".\"\n4,Nothing fell.\n";
    private const string Stances = "Headline,Body ID,Stance\nMeteor hits,0,agree\nMeteor hits,4,disagree\n\"Meteor, they say\",0,discuss\nSnake wine,4,unrelated\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FNC_bodies_and_stances_join_in_any_order_and_keep_the_stance_as_type(bool bodiesFirst)
    {
        (string, string)[] files = [("bodies.csv", Bodies), ("stances.csv", Stances)];
        var pairs = Imported.Of("fnc1", bodiesFirst ? files : [files[1], files[0]]).Pairs;
        Assert.Equal(
            [("agree", Relation.Agree), ("disagree", Relation.Contradict), ("discuss", Relation.Neutral), ("unrelated", Relation.Neutral)],
            pairs.Select(p => (p.Type, p.Label!.Value)));
        Assert.Equal(("A crater was found.\n\nIt is \"large\".", "Meteor hits", "fnc1:0"), (pairs[0].StatementA, pairs[0].StatementB, pairs[0].Group));
    }

    [Fact]
    public void A_stance_without_its_body_is_malformed()
    {
        var imported = Imported.Of("fnc1", ("bodies.csv", Bodies), ("stances.csv", Stances + "Lost,9,agree\n"));
        Assert.Equal((6, "there is no body 9"), (Assert.Single(imported.Faults).Line!.Value, imported.Faults[0].Reason));
    }

    [Fact]
    public void FNC_without_bodies_is_refused() =>
        Assert.Contains("takes bodies", Assert.Throws<InputException>(() => Imported.Of("fnc1", ("stances.csv", Stances))).Reason, StringComparison.Ordinal);

    [Fact]
    public void Emergent_groups_by_claim_and_leaves_out_what_ignores_it()
    {
        var imported = Imported.Of("emergent", ("e.csv",
            ",articleHeadline,articleHeadlineStance,articleId,claimHeadline,claimId\n"
            + "0,Officials deny crater,against,a1,A crater opened,c1\n1,Crater reported,observing,a2,A crater opened,c1\n2,Weather,ignoring,a3,A crater opened,c1\n"));
        Assert.Equal([("emergent:a1", "emergent:c1", Relation.Contradict), ("emergent:a2", "emergent:c1", Relation.Neutral)], imported.Pairs.Select(p => (p.Id, p.Group, p.Label!.Value)));
        Assert.Equal(("Officials deny crater", "A crater opened", 1), (imported.Pairs[0].StatementA, imported.Pairs[0].StatementB, imported.Summary.LeftOut));
    }
}
