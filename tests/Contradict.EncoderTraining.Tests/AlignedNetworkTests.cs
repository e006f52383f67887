using Contradict.EncoderTraining.Network;
using Xunit;

namespace Contradict.EncoderTraining.Tests;

public class AlignedNetworkTests
{
    private const double Tolerance = 1e-4;

    [TorchFact]
    public void Swapping_the_statements_swaps_the_directions_and_keeps_the_rest()
    {
        using var network = new AlignedNetwork(0);
        var states = SmallNetwork.States();
        var straight = SmallNetwork.Scores(network, PairArrays.Of([SmallNetwork.Pair(0, 2)], states));
        var swapped = SmallNetwork.Scores(network, PairArrays.Of([SmallNetwork.Pair(2, 0)], states));
        Assert.All(straight.Forward.Zip(swapped.Backward), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
        Assert.All(straight.Symmetric.Zip(swapped.Symmetric), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
    }

    [TorchFact]
    public void Padding_changes_no_score()
    {
        using var network = new AlignedNetwork(0);
        var states = SmallNetwork.States();
        var alone = SmallNetwork.Scores(network, PairArrays.Of([SmallNetwork.Pair(4, 0)], states));
        var beside = SmallNetwork.Scores(network, PairArrays.Of([SmallNetwork.Pair(4, 0), SmallNetwork.Pair(1, 2)], states));
        Assert.All(alone.Symmetric.Zip(beside.Symmetric), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
    }
}
