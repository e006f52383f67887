using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class NegationFeaturesTests
{
    private const string Signed = "The mayor signed the contract on Friday.";

    [Fact]
    public void A_verb_negated_on_one_side_is_turned() =>
        Assert.Equal(1, Vector.Feature("negation.verb_turned", Signed, "The mayor did not sign the contract on Friday."));

    [Fact]
    public void A_verb_negated_on_neither_side_is_not_turned() =>
        Assert.Equal(0, Vector.Feature("negation.verb_turned", Signed, "The mayor signed the contract on Friday evening."));

    [Fact]
    public void A_verb_negated_on_both_sides_is_not_turned() =>
        Assert.Equal(0, Vector.Feature("negation.verb_turned", "The mayor never signed the contract on Friday.", "The mayor did not sign the contract on Friday."));

    [Theory]
    [InlineData("Exports rose last year.", "Exports fell last year.")]
    [InlineData("The border crossing is open.", "The border crossing is closed.")]
    public void Opposite_words_stand_against_each_other(string a, string b) => Assert.True(Vector.Feature("negation.opposite_upright", a, b) > 0.5);

    [Theory]
    [InlineData("Exports rose last year.", "Exports grew last year.")]
    [InlineData("The border crossing is open.", "The border crossing is wide.")]
    public void Words_that_are_not_opposite_do_not(string a, string b) => Assert.Equal(0, Vector.Feature("negation.opposite_upright", a, b));

    [Fact]
    public void The_negated_opposite_comes_to_the_same()
    {
        const string Open = "The border crossing is open.";
        const string NotClosed = "The border crossing is not closed.";
        Assert.Equal(0, Vector.Feature("negation.opposite_upright", Open, NotClosed));
        Assert.True(Vector.Feature("negation.opposite_turned", Open, NotClosed) > 0.5);
    }

    [Fact]
    public void Evidence_of_a_turned_verb_spans_the_negation()
    {
        const string Negated = "The mayor did not sign the contract on Friday.";
        var evidence = Assert.Single(Vector.Evidence(Signed, Negated), item => item.Name == "\"sign\" is negated on one side only");
        Assert.Equal("not sign", evidence.B!.Value.Of(Negated));
    }
}
