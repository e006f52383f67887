using Contradict.EncoderTraining.Network;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Learning;

/// <summary>
/// Weights between those of the general training and those tuned on news. Part of the way keeps most of what either knows (Wortsman et al.,
/// 2022).
/// </summary>
internal static class WeightsBetween
{
    /// <summary>Loads weights that lie between two files.</summary>
    /// <param name="network">Gets them.</param>
    /// <param name="general">The file of the general weights.</param>
    /// <param name="tuned">The file of the tuned ones.</param>
    /// <param name="share">How far towards the tuned ones, 0 to 1.</param>
    public static void Load(AlignedNetwork network, string general, string tuned, double share)
    {
        using var scope = NewDisposeScope();
        using var none = no_grad();
        network.load(general);
        var start = network.parameters().Select(weight => weight.detach().clone()).ToArray();
        network.load(tuned);
        foreach (var (weight, from) in network.parameters().Zip(start))
            weight.mul_(share).add_(from, alpha: 1 - share);
    }
}
