using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class TimeComparisonTests
{
    [Theory]
    [InlineData("It fell on Monday.", "It fell on Tuesday.", TimeComparison.Clash)]
    [InlineData("It fell on Monday.", "It fell on Monday.", TimeComparison.Equal)]
    [InlineData("It fell on Monday.", "It fell on Monday evening.", TimeComparison.Compatible)]
    [InlineData("It fell early on Tuesday.", "It fell on Tuesday afternoon.", TimeComparison.Strained)]
    [InlineData("It fell on Tuesday morning.", "It fell on Tuesday night.", TimeComparison.Compatible)]
    [InlineData("It fell on Tuesday morning.", "It fell on Tuesday evening.", TimeComparison.Strained)]
    [InlineData("It fell on Tuesday evening.", "It fell on Tuesday at 9 a.m.", TimeComparison.Strained)]
    [InlineData("It fell on Tuesday evening.", "It fell on Tuesday at 8 p.m.", TimeComparison.Compatible)]
    [InlineData("It fell on Monday.", "It fell in 2023.", TimeComparison.Unrelated)]
    [InlineData("It fell on 14 March.", "It fell on 15 March.", TimeComparison.Clash)]
    [InlineData("It fell on 14 March.", "It fell in March.", TimeComparison.Compatible)]
    [InlineData("It fell on 14 March 2024.", "It fell on March 14.", TimeComparison.Compatible)]
    [InlineData("It fell in 2023.", "It fell in 2024.", TimeComparison.Clash)]
    [InlineData("It fell at 10:30.", "It fell at 10:32.", TimeComparison.Compatible)]
    [InlineData("It fell at 10:30.", "It fell at 14:30.", TimeComparison.Clash)]
    [InlineData("It fell around 10:30.", "It fell at 10:50.", TimeComparison.Compatible)]
    [InlineData("It fell before April.", "It fell in March.", TimeComparison.Compatible)]
    [InlineData("It fell before April.", "It fell in June.", TimeComparison.Clash)]
    [InlineData("It has been open since 2019.", "It was open in 2021.", TimeComparison.Compatible)]
    [InlineData("It closed before Monday.", "It closed on Tuesday.", TimeComparison.Unrelated)]
    [InlineData("It fell yesterday.", "It fell today.", TimeComparison.Clash)]
    [InlineData("It opened in spring 2019.", "It opened in autumn 2019.", TimeComparison.Clash)]
    public void Two_times_are_compared_by_the_parts_both_name(string first, string second, TimeComparison expected)
    {
        var a = Reading.Of(first).Times[0];
        var b = Reading.Of(second).Times[0];
        Assert.Equal(expected, a.Compare(b));
        Assert.Equal(a.Compare(b), b.Compare(a));
    }
}
