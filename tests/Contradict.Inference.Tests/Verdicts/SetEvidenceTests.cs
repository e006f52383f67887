using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class SetEvidenceTests
{
    private static readonly Reason Word = new("both say \"bridge\"", null, null, 0.1);

    [Fact]
    public void A_turn_in_the_article_is_the_first_reason_of_a_contradiction()
    {
        var reasons = new SetEvidence(1, 2.5).AddTo([Word], Relation.Contradict);
        Assert.Equal([new Reason("the article turns from the one to the other", null, null, 2.5), Word], reasons);
    }

    [Fact]
    public void Claims_set_side_by_side_speak_for_agreement() =>
        Assert.Equal(1.5, new SetEvidence(1, -1.5).AddTo([Word], Relation.Agree)[0].Weight);

    [Theory]
    [InlineData(0, Relation.Contradict)]
    [InlineData(2.5, Relation.Agree)]
    [InlineData(2.5, Relation.Neutral)]
    [InlineData(-1.5, Relation.Contradict)]
    public void What_the_set_does_not_say_gives_no_reason(double opposition, Relation relation) =>
        Assert.Equal([Word], new SetEvidence(1, opposition).AddTo([Word], relation));
}
