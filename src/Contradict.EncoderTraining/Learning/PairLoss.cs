using Contradict.EncoderTraining.Examples;
using Contradict.Inference.Verdicts;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Learning;

/// <summary>
/// What a batch costs. A directional label trains the direction it speaks of, both where it is contradict, and the head without direction in
/// part; a label without direction trains only the latter, since it does not say which way anything follows.
/// </summary>
internal static class PairLoss
{
    private const double Smoothing = 0.05;
    private const double SymmetricShare = 0.5;

    public static Tensor Of((Tensor Forward, Tensor Backward, Tensor Symmetric) scores, IReadOnlyList<EncoderExample> examples)
    {
        var labels = tensor([.. examples.Select(example => (long)example.Label)]);
        var weights = tensor([.. examples.Select(example => example.Weight)]);
        var directional = tensor([.. examples.Select(example => example.Kind == ExampleKind.Directional ? 1f : 0f)]);
        var isContradict = tensor([.. examples.Select(example => example.Label == Relation.Contradict ? 1f : 0f)]);
        var forward = Cross(scores.Forward, labels);
        var backward = Cross(scores.Backward, labels);
        var symmetric = Cross(scores.Symmetric, labels);
        var bound = forward + (isContradict * backward * SymmetricShare) + (symmetric * SymmetricShare);
        return (weights * ((directional * bound) + ((1 - directional) * symmetric))).mean();
    }

    private static Tensor Cross(Tensor scores, Tensor labels)
    {
        var logs = scores.log_softmax(-1);
        return -((logs.gather(1, labels.unsqueeze(1)).squeeze(1) * (1 - Smoothing)) + (logs.mean([1L]) * Smoothing));
    }
}
