using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Onnx;

/// <summary>The weights of x · weight + bias.</summary>
/// <param name="Weight">Inputs by rows.</param>
/// <param name="Bias">One value an output.</param>
internal sealed record Affine(Matrix Weight, float[] Bias)
{
    public static Affine Of(Linear layer) =>
        new(new Matrix(Values(layer.weight!), (int)layer.weight!.shape[0], (int)layer.weight.shape[1]).Transposed(), Values(layer.bias!));

    public void CopyTo(Linear layer)
    {
        using var none = no_grad();
        layer.weight!.copy_(tensor(Weight.Values, [Weight.Rows, Weight.Columns]).transpose(0, 1));
        layer.bias!.copy_(tensor(Bias));
    }

    /// <summary>The numbers of a tensor, row by row.</summary>
    public static float[] Values(Tensor weight) => weight.detach().cpu().contiguous().data<float>().ToArray();
}
