using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class TimeFeaturesTests
{
    [Theory]
    [InlineData("The talks resume on Monday.", "The talks resume on Thursday.")]
    [InlineData("The vote was held in 2019.", "The vote was held in 2021.")]
    public void Two_times_of_one_kind_clash(string a, string b)
    {
        Assert.Equal(1, Vector.Feature("times.clash", a, b));
        Assert.Equal(1, Vector.Feature("times.clash_all", a, b));
    }

    [Theory]
    [InlineData("The talks resume on Monday.", "The talks resume on Monday morning.")]
    [InlineData("The vote was held on 4 March 2021.", "The vote was held in March 2021.")]
    public void A_time_within_the_other_is_compatible(string a, string b)
    {
        Assert.Equal(0, Vector.Feature("times.clash", a, b));
        Assert.Equal(1, Vector.Feature("times.compatible", a, b));
    }

    [Fact]
    public void A_time_on_one_side_alone_clashes_with_nothing() =>
        Assert.Equal(0, Vector.Feature("times.clash", "The talks resume on Monday.", "The talks resume."));
}
