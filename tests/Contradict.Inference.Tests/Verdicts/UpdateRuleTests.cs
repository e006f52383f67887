using Contradict.Inference.Statements;
using Contradict.Inference.Tests.Features;
using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class UpdateRuleTests
{
    private const string Early = "The earthquake killed 33 people.";
    private const string Late = "The earthquake killed 41 people.";
    private static readonly DateTimeOffset Noon = new(2024, 4, 8, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_higher_toll_in_a_later_article_is_an_update() => Assert.True(IsUpdate(Early, 0, Late, 24));

    [Fact]
    public void Which_of_the_two_comes_first_does_not_matter() => Assert.True(IsUpdate(Late, 24, Early, 0));

    [Fact]
    public void A_lower_toll_in_a_later_article_is_none() => Assert.False(IsUpdate(Late, 0, Early, 24));

    [Fact]
    public void A_higher_toll_at_the_same_time_is_none() => Assert.False(IsUpdate(Early, 0, Late, 0.5));

    [Theory]
    [InlineData(null, 24.0)]
    [InlineData(0.0, null)]
    public void Without_a_time_of_publication_nothing_is_an_update(double? early, double? late) => Assert.False(IsUpdate(Early, early, Late, late));

    [Fact]
    public void The_same_toll_is_none() => Assert.False(IsUpdate(Early, 0, "The earthquake killed 33 people in two towns.", 24));

    [Fact]
    public void A_figure_that_does_not_only_grow_is_none() =>
        Assert.False(IsUpdate("The stadium has 33 doors.", 0, "The stadium has 41 doors.", 24));

    [Fact]
    public void A_price_that_rose_is_none() =>
        Assert.False(IsUpdate("The victims were paid $33 million.", 0, "The victims were paid $41 million.", 24));

    [Theory]
    [InlineData("The blast injured 120 people.", "The blast injured 300 people.")]
    [InlineData("Police have arrested 7 men.", "Police have arrested 19 men.")]
    [InlineData("The death toll stands at 33.", "The death toll stands at 41.")]
    public void Counts_of_the_hurt_the_held_and_the_dead_grow(string early, string late) => Assert.True(IsUpdate(early, 0, late, 24));

    private static bool IsUpdate(string a, double? hoursA, string b, double? hoursB) =>
        UpdateRule.IsUpdate(Said(a, hoursA), Vector.Prepare(a), Said(b, hoursB), Vector.Prepare(b));

    private static Statement Said(string text, double? hours) => Reports.Example.Statement(text: text, published: hours is { } passed ? Noon.AddHours(passed) : null);
}
