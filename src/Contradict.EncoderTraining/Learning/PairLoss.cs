using Contradict.EncoderTraining.Examples;
using Contradict.Inference.Verdicts;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Learning;

/// <summary>
/// What a batch costs. A directional label trains the direction it speaks of, and both where it is contradict; a label without direction
/// asks that at least one direction follows where the two agree, and that both hold where they don't.
/// </summary>
internal static class PairLoss
{
    private const double Smoothing = 0.05;
    private const double SymmetricShare = 0.5;
    private const float Least = 1e-6f;

    public static Tensor Of((Tensor Forward, Tensor Backward, Tensor Symmetric) scores, IReadOnlyList<EncoderExample> examples)
    {
        var labels = tensor([.. examples.Select(example => (long)example.Label)]);
        var weights = tensor([.. examples.Select(example => example.Weight)]);
        var directional = tensor([.. examples.Select(example => example.Kind == ExampleKind.Directional ? 1f : 0f)]);
        var isAgree = tensor([.. examples.Select(example => example.Label == Relation.Agree ? 1f : 0f)]);
        var isContradict = tensor([.. examples.Select(example => example.Label == Relation.Contradict ? 1f : 0f)]);
        var forward = Cross(scores.Forward, labels);
        var backward = Cross(scores.Backward, labels);
        var symmetric = Cross(scores.Symmetric, labels);
        var either = Either(scores.Forward, scores.Backward);
        var free = (isAgree * either) + ((1 - isAgree) * (forward + backward) / 2);
        var bound = forward + (isContradict * backward * SymmetricShare) + (symmetric * SymmetricShare);
        return (weights * ((directional * bound) + ((1 - directional) * (free + symmetric)))).mean();
    }

    private static Tensor Cross(Tensor scores, Tensor labels)
    {
        var logs = scores.log_softmax(-1);
        return -((logs.gather(1, labels.unsqueeze(1)).squeeze(1) * (1 - Smoothing)) + (logs.mean([1L]) * Smoothing));
    }

    private static Tensor Either(Tensor forward, Tensor backward)
    {
        var agree = (long)Relation.Agree;
        var (a, b) = (forward.softmax(-1)[TensorIndex.Colon, agree], backward.softmax(-1)[TensorIndex.Colon, agree]);
        return -(1 - ((1 - a) * (1 - b))).clamp(Least, 1).log();
    }
}
