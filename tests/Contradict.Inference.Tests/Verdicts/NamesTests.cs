using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class NamesTests
{
    public static TheoryData<ContradictionKind> Kinds => [.. ContradictionKindNames.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_reads_back_from_its_name(ContradictionKind kind) => Assert.Equal(kind, ContradictionKindNames.Parse(ContradictionKindNames.Of(kind)));

    [Fact]
    public void The_kinds_are_called_as_the_design_says() => Assert.Equal(
        [
            "negation", "antonym", "number", "date_time", "location", "actor_role", "modality_hedge", "denial_verb", "world_knowledge", "status", "causal",
            "quantifier",
        ],
        ContradictionKindNames.All.Select(ContradictionKindNames.Of));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Negation")]
    [InlineData("paraphrase")]
    public void No_other_word_names_a_kind(string? name) => Assert.Null(ContradictionKindNames.Parse(name));

    [Theory]
    [InlineData("agree", Relation.Agree)]
    [InlineData("contradict", Relation.Contradict)]
    [InlineData("neutral", Relation.Neutral)]
    public void A_label_reads_back_from_its_name(string name, Relation relation)
    {
        Assert.Equal(relation, RelationNames.ParseLabel(name));
        Assert.Equal(name, RelationNames.Of(relation));
    }

    [Theory]
    [InlineData("unsure")]
    [InlineData("Agree")]
    [InlineData(" agree")]
    [InlineData("entailment")]
    public void No_other_word_is_a_label(string name) => Assert.Null(RelationNames.ParseLabel(name));

    [Fact]
    public void Unsure_is_a_verdict() => Assert.Equal(Relation.Unsure, RelationNames.ParseVerdict("unsure"));
}
