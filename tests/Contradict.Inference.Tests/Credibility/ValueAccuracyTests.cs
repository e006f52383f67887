using Contradict.Inference.Credibility.Claims;
using Xunit;

namespace Contradict.Inference.Tests.Credibility;

public sealed class ValueAccuracyTests
{
    [Theory]
    [InlineData("Gaza City, Gaza", 1, 0)]
    [InlineData("gaza city", 1, 0)]
    [InlineData("Gaza", 0, 1)]
    [InlineData("Cairo", 0, 0)]
    [InlineData("Gaza City, Sinai", 0, 0)]
    public void A_value_is_right_where_it_is_the_known_one_or_its_most_precise_part(string found, int right, int lessPrecise)
    {
        var accuracy = Of(found);
        Assert.Equal((1, right, lessPrecise), (accuracy.Objects, accuracy.Right, accuracy.LessPrecise));
    }

    [Fact]
    public void Objects_without_a_claim_or_without_a_known_value_do_not_count()
    {
        var accuracy = ValueAccuracy.Of([new("a", "x", 1), new("b", "x", 1)], new Dictionary<string, string> { ["a"] = "x", ["c"] = "x" });
        Assert.Equal(new ValueAccuracy(1, 1, 0, 1), accuracy);
        Assert.Equal(1, accuracy.Accuracy);
    }

    private static ValueAccuracy Of(string found) => ValueAccuracy.Of([new FoundValue("camp", found, 1)], new Dictionary<string, string> { ["camp"] = "Gaza City, Gaza" });
}
