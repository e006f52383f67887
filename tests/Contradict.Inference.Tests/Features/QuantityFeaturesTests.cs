using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class QuantityFeaturesTests
{
    private const string Dead = "The storm killed 33 people.";
    private const string Cost = "The plant costs $18.5 billion.";

    [Theory]
    [InlineData(Dead, "The storm killed 41 people.")]
    [InlineData(Cost, "The plant costs $12 billion.")]
    public void Two_figures_for_one_thing_clash(string a, string b) => Assert.True(Vector.Feature("quantities.clash_same_noun", a, b) >= 1);

    [Theory]
    [InlineData(Dead, "The storm killed more than 30 people.")]
    [InlineData(Dead, "The storm killed 33 people, officials said.")]
    [InlineData(Cost, "The plant costs 18.5 billion dollars.")]
    public void Figures_that_go_together_do_not_clash(string a, string b) => Assert.Equal(0, Vector.Feature("quantities.clash", a, b));

    [Fact]
    public void A_bound_that_holds_the_other_figure_is_compatible() =>
        Assert.Equal(1, Vector.Feature("quantities.compatible", Dead, "The storm killed more than 30 people."));

    [Fact]
    public void A_bound_that_leaves_the_other_figure_out_clashes() =>
        Assert.Equal(1, Vector.Feature("quantities.clash", Dead, "The storm killed more than 40 people."));

    [Fact]
    public void Figures_of_two_things_are_hardly_held_to_be_of_one() =>
        Assert.InRange(Vector.Feature("quantities.clash_same_noun", Dead, "The storm destroyed 41 bridges."), 0, 0.2);

    [Theory]
    [InlineData("All the passengers survived the crash.", "None of the passengers survived the crash.")]
    [InlineData("Most of the schools reopened.", "Few of the schools reopened.")]
    public void Quantifiers_without_a_share_in_common_clash(string a, string b) => Assert.Equal(1, Vector.Feature("quantities.shares_clash", a, b));

    [Theory]
    [InlineData("All the passengers survived the crash.", "All of the passengers survived the crash.")]
    [InlineData("Most of the schools reopened.", "A majority of the schools reopened.")]
    public void Quantifiers_of_one_share_do_not(string a, string b)
    {
        Assert.Equal(0, Vector.Feature("quantities.shares_clash", a, b));
        Assert.Equal(1, Vector.Feature("quantities.shares_match", a, b));
    }

    [Fact]
    public void Evidence_of_a_clash_names_both_figures()
    {
        const string More = "The storm killed 41 people.";
        var evidence = Assert.Single(Vector.Evidence(Dead, More), item => item.Name.StartsWith("the numbers clash", StringComparison.Ordinal));
        Assert.Contains("33", evidence.A!.Value.Of(Dead), StringComparison.Ordinal);
        Assert.Contains("41", evidence.B!.Value.Of(More), StringComparison.Ordinal);
    }
}
