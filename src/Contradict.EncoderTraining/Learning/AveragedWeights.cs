using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Learning;

/// <summary>A running average of a network's weights, which generalises better than the last ones (Polyak and Juditsky, 1992).</summary>
internal sealed class AveragedWeights
{
    private const double Decay = 0.998;

    private readonly (Parameter Weight, Tensor Average)[] _weights;
    private int _steps;

    public AveragedWeights(nn.Module network)
    {
        using var none = no_grad();
        _weights = [.. network.parameters().Select(weight => (weight, weight.detach().clone().DetachFromDisposeScope()))];
    }

    public void Add()
    {
        using var none = no_grad();
        _steps++;
        var decay = Math.Min(Decay, (1.0 + _steps) / (10.0 + _steps));
        foreach (var (weight, average) in _weights)
            average.mul_(decay).add_(weight, alpha: 1 - decay);
    }

    /// <summary>Puts the averages into the network, and the weights where the averages were; once more puts them back.</summary>
    public void Swap()
    {
        using var none = no_grad();
        foreach (var (weight, average) in _weights)
        {
            using var kept = weight.detach().clone();
            weight.copy_(average);
            average.copy_(kept);
        }
    }
}
