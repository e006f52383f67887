using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Onnx;

/// <summary>The weights of a layer normalisation (Ba et al., 2016).</summary>
/// <param name="Scale">What the normed values are multiplied by.</param>
/// <param name="Shift">What is added then.</param>
internal sealed record LayerNorming(float[] Scale, float[] Shift)
{
    public static LayerNorming Of(LayerNorm norm) => new(Affine.Values(norm.weight!), Affine.Values(norm.bias!));

    public void CopyTo(LayerNorm norm)
    {
        using var none = no_grad();
        norm.weight!.copy_(tensor(Scale));
        norm.bias!.copy_(tensor(Shift));
    }
}
