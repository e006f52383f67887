using Contradict.Training.Evaluation;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Evaluation;

public sealed class HolmTests
{
    [Fact]
    public void The_smallest_is_multiplied_most_and_none_falls_below_a_smaller_one() =>
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Holm.Adjust([0.01, 0.04, 0.03, 0.005]).Select(p => Math.Round(p, 10)));

    [Fact]
    public void Adjusted_values_lie_between_the_given_one_and_one() => Gen.Double[0, 1].Array[0, 30].Sample(p =>
    {
        var adjusted = Holm.Adjust(p);
        Assert.All(p.Zip(adjusted), pair => Assert.InRange(pair.Second, pair.First, 1));
    });
}
