using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class QuantityComparisonTests
{
    [Theory]
    [InlineData("33 people died.", "33 people died.", QuantityComparison.Equal)]
    [InlineData("33 people died.", "Thirty-three people died.", QuantityComparison.Equal)]
    [InlineData("33 people died.", "At least 30 people died.", QuantityComparison.Compatible)]
    [InlineData("33 people died.", "41 people died.", QuantityComparison.Clash)]
    [InlineData("About 1,200 people came.", "1,187 people came.", QuantityComparison.Compatible)]
    [InlineData("1,200 people came.", "1,187 people came.", QuantityComparison.Compatible)]
    [InlineData("20 people came.", "24 people came.", QuantityComparison.Clash)]
    [InlineData("More than 250 people came.", "240 people came.", QuantityComparison.Clash)]
    [InlineData("More than 250 people came.", "250 people came.", QuantityComparison.Clash)]
    [InlineData("Fewer than a dozen died.", "23 died.", QuantityComparison.Clash)]
    [InlineData("Nearly 1,200 died.", "1,180 died.", QuantityComparison.Compatible)]
    [InlineData("Nearly 1,200 died.", "1,200 died.", QuantityComparison.Compatible)]
    [InlineData("It cost $18.5 billion.", "It cost $19bn.", QuantityComparison.Compatible)]
    [InlineData("It cost $18.5 billion.", "It cost $22bn.", QuantityComparison.Clash)]
    [InlineData("It cost $5 million.", "It cost 5 million euros.", QuantityComparison.Incomparable)]
    [InlineData("It lay 5 km away.", "It lay 3.1 miles away.", QuantityComparison.Compatible)]
    [InlineData("Half of them left.", "50 percent of them left.", QuantityComparison.Equal)]
    [InlineData("A third of them left.", "33% of them left.", QuantityComparison.Compatible)]
    [InlineData("Half of them left.", "80% of them left.", QuantityComparison.Clash)]
    [InlineData("Dozens died.", "62 died.", QuantityComparison.Compatible)]
    [InlineData("Dozens died.", "3 died.", QuantityComparison.Clash)]
    [InlineData("They won 3-1.", "They lost 1-3.", QuantityComparison.Equal)]
    [InlineData("They won 3-1.", "They won 3-2.", QuantityComparison.Clash)]
    [InlineData("It fell by 25 basis points.", "It fell by a quarter of a percentage point.", QuantityComparison.Equal)]
    public void Two_quantities_are_compared_by_what_they_admit(string first, string second, QuantityComparison expected)
    {
        var a = Reading.Of(first).Quantities;
        var b = Reading.Of(second).Quantities;

        Assert.Equal(expected, a[0].Compare(b[0]));
        Assert.Equal(expected, b[0].Compare(a[0]));
    }
}
