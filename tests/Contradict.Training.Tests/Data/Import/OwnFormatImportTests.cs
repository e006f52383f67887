using System.Collections.Immutable;
using Contradict.Inference;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data.Import;
using Xunit;

namespace Contradict.Training.Tests.Data.Import;

/// <summary>Octets, and tables by a mapping.</summary>
public sealed class OwnFormatImportTests
{
    private static readonly ImportFormat Mapped = ImportFormat.Generic(new ImportMapping
    {
        Columns = ImmutableDictionary<string, string>.Empty.Add("statement_a", "first text").Add("statement_b", "second").Add("label", "gold"),
        Labels = ImmutableDictionary<string, string>.Empty.Add("0", "agree").Add("2", "contradict").Add("?", "skip"),
    });

    [Fact]
    public void An_octet_is_twelve_pairs()
    {
        var imported = Imported.Of("octets", ("o.jsonl",
            """{"octet": "o-1", "topic": "t", "kind1": "number", "kind2": "status", "A1": "a", "A2": "b", "C1": "c", "C2": "d", "N1": "e", "N2": "f", "M1": "g", "M2": "h", "agree": {"A": "paraphrase"}}"""));
        Assert.Equal((4, 4, 4), (imported.Summary.Agree, imported.Summary.Contradict, imported.Summary.Neutral));
        Assert.All(imported.Pairs, p => Assert.Equal(("o-1", "octet", "o.jsonl:1"), (p.Group, p.Column("form"), p.Column("origin"))));
    }

    [Theory]
    [InlineData("p.csv", "first text,second,gold,score,label\nA.,B.,2,0.5,old\nC.,D.,?,,\n")]
    [InlineData("p.tsv", "first text\tsecond\tgold\tscore\tlabel\nA.\tB.\t2\t0.5\told\nC.\tD.\t?\t\t\n")]
    [InlineData("p.jsonl", "{\"first text\":\"A.\",\"second\":\"B.\",\"gold\":2,\"score\":0.5,\"label\":\"old\"}\n{\"first text\":\"C.\",\"second\":\"D.\",\"gold\":\"?\"}\n")]
    public void A_mapping_names_columns_and_labels_and_the_rest_is_kept(string name, string text)
    {
        var imported = Imported.Of(Mapped, (name, text));
        var pair = Assert.Single(imported.Pairs);
        Assert.Equal(("A.", "B.", Relation.Contradict), (pair.StatementA, pair.StatementB, pair.Label));
        Assert.Equal(("0.5", "2", "old"), (pair.Column("score"), pair.Column("original_label"), pair.Column("input_label")));
        Assert.Equal(1, imported.Summary.LeftOut);
    }

    [Fact]
    public void Without_a_mapping_our_own_columns_are_read()
    {
        var pair = Assert.Single(Imported.Of("generic", ("p.csv", "id,group,statement_a,statement_b,label\n7,g,A.,B.,Entailment\n")).Pairs);
        Assert.Equal(("7", "g", Relation.Agree), (pair.Id, pair.Group, pair.Label));
    }

    [Fact]
    public void A_mapped_column_that_the_header_lacks_is_named()
    {
        var fault = Assert.Throws<InputException>(() => Imported.Of(Mapped, ("p.csv", "first text,gold\nA.,2\n")));
        Assert.Equal((1, "the header has no column second"), (fault.Line, fault.Reason));
    }
}
