using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class SubstitutionFeaturesTests
{
    [Theory]
    [InlineData("numbers", "The storm killed 33 people.", "The storm killed 41 people.")]
    [InlineData("times", "The talks resume on Monday.", "The talks resume on Thursday.")]
    [InlineData("names", "The summit was held in Cairo.", "The summit was held in Doha.")]
    [InlineData("opposite", "Exports rose last year.", "Exports fell last year.")]
    [InlineData("related", "The captain bought a boat.", "The captain purchased a boat.")]
    public void A_word_in_the_place_of_another_is_counted_by_what_it_is(string feature, string a, string b) =>
        Assert.Equal(1, Vector.Feature($"substitution.{feature}", a, b));

    [Theory]
    [InlineData("numbers", "The storm killed 33 people.", "The storm killed 33 people.")]
    [InlineData("times", "The talks resume on Monday.", "The talks resume.")]
    [InlineData("names", "The summit was held in Cairo.", "Cairo held the summit.")]
    [InlineData("opposite", "Exports rose last year.", "Exports grew last year.")]
    [InlineData("related", "The captain bought a boat.", "The captain bought a boat there.")]
    public void Without_another_word_in_its_place_nothing_is_counted(string feature, string a, string b) =>
        Assert.Equal(0, Vector.Feature($"substitution.{feature}", a, b));

    [Fact]
    public void An_insertion_is_no_substitution()
    {
        const string Short = "The captain bought a boat.";
        const string Long = "The captain bought a boat yesterday in Doha.";
        Assert.Equal(0, Vector.Feature("substitution.anchored_share", Short, Long));
        Assert.True(Vector.Feature("substitution.insertion_max", Short, Long) > 0);
    }
}
