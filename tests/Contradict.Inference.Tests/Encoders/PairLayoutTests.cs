using Contradict.Inference.Encoders.Hub;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class PairLayoutTests
{
    private static readonly PairLayout Layout = PairLayout.OfBert(1, 2);

    [Theory]
    [InlineData(3, 4, 20, 3, 4)]
    [InlineData(10, 3, 11, 5, 3)]
    [InlineData(3, 10, 11, 3, 5)]
    [InlineData(10, 10, 11, 4, 4)]
    [InlineData(10, 9, 12, 5, 4)]
    [InlineData(10, 10, 2, 0, 0)]
    public void The_longer_statement_is_cut_first(int a, int b, int most, int keptOfA, int keptOfB)
    {
        var row = Layout.Lay([.. Enumerable.Repeat(7, a)], [.. Enumerable.Repeat(8, b)], most);
        Assert.Equal((keptOfA, keptOfB), (row.Ids.Count(id => id == 7), row.Ids.Count(id => id == 8)));
    }
}
