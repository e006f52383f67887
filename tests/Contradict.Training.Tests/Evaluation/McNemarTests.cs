using Contradict.Training.Evaluation;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class McNemarTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(3, 3, 1)]
    [InlineData(0, 5, 0.0625)]
    [InlineData(1, 8, 0.0390625)]
    [InlineData(8, 1, 0.0390625)]
    public void The_p_value_is_exact_and_two_sided(int baseOnly, int newOnly, double expected) =>
        Assert.Equal(expected, McNemar.Of(baseOnly, newOnly).PValue, 1e-12);
}
