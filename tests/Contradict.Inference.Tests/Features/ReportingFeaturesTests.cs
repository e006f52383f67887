using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class ReportingFeaturesTests
{
    private const string Took = "The minister took the money.";
    private const string Denied = "The minister denied that he took the money.";

    [Fact]
    public void A_denial_stands_against_the_claim()
    {
        Assert.Equal(1, Vector.Feature("reporting.against", Took, Denied));
        Assert.Equal(1, Vector.Feature("negation.denial_one", Took, Denied));
    }

    [Theory]
    [InlineData("The minister confirmed that he took the money.")]
    [InlineData("The spokesman said the minister took the money.")]
    public void A_confirmation_or_a_report_does_not(string other)
    {
        Assert.Equal(0, Vector.Feature("reporting.against", Took, other));
        Assert.Equal(0, Vector.Feature("negation.denial_one", Took, other));
    }

    [Fact]
    public void Playing_down_stands_against_the_claim() => Assert.Equal(1, Vector.Feature("reporting.against", "The flood was a disaster.", "The governor downplayed the flood."));

    [Fact]
    public void Two_denials_do_not_stand_against_each_other() => Assert.Equal(0, Vector.Feature("reporting.against", Denied, "The minister denied taking the money."));

    [Fact]
    public void A_denial_stands_against_a_confirmation() => Assert.Equal(1, Vector.Feature(
        "reporting.against_affirmed", "The general confirmed that the base was hit.", "The general denied that the base was hit."));

    [Fact]
    public void Evidence_of_a_denial_points_at_the_denying_word()
    {
        var evidence = Assert.Single(Vector.Evidence(Took, Denied), item => item.Name.EndsWith("turns the claim round", StringComparison.Ordinal));
        Assert.Null(evidence.A);
        Assert.Equal("denied", evidence.B!.Value.Of(Denied));
    }
}
