using Contradict.Training.Learning;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class GateThresholdTests
{
    [Fact]
    public void At_most_one_related_pair_of_a_hundred_is_stopped() => Gen.Double[0, 1].Array[1, 500].Sample(related =>
    {
        var threshold = GateThreshold.Choose(related, unsureBelow: 0);
        Assert.True(related.Count(probability => probability < threshold) <= related.Length / 100);
    });

    [Fact]
    public void As_many_are_stopped_as_may_be() =>
        Assert.Equal(0.02, GateThreshold.Choose(Enumerable.Range(0, 200).Select(i => i / 100.0), unsureBelow: 0), 1e-12);

    [Fact]
    public void Neutral_is_the_likelier_side_of_what_is_stopped() => Assert.Equal(0.5, GateThreshold.Choose([0.9, 0.9], unsureBelow: 0));

    [Fact]
    public void What_is_stopped_is_never_withheld() => Assert.Equal(0.3, GateThreshold.Choose([0.9, 0.9], unsureBelow: 0.7), 1e-12);

    [Fact]
    public void Without_related_pairs_nothing_is_stopped() => Assert.Equal(0, GateThreshold.Choose([], unsureBelow: 0.5));
}
