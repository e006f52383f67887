using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation;

/// <summary>
/// Multinomial logistic regression over hashed features (Weinberger et al. 2009), fitted by AdaGrad (Duchi, Hazan and
/// Singer 2011). Each feature that occurs counts alike, and an example's features sum to length 1.
/// </summary>
internal sealed class HashedSoftmax(int bits, double learningRate)
{
    private const int Classes = 3;

    private readonly float[] weights = new float[Classes << bits];
    private readonly float[] squares = new float[Classes << bits];
    private readonly uint mask = (1u << bits) - 1;

    /// <summary>One step towards the label.</summary>
    public void Learn(ReadOnlySpan<uint> features, Relation label)
    {
        var p = Predict(features);
        var value = Scale(features);
        Span<double> gradient = [p.Agree, p.Contradict, p.Neutral];
        gradient[(int)label]--;
        foreach (var feature in features)
        {
            var at = Classes * (int)(feature & mask);
            for (var c = 0; c < Classes; c++)
            {
                var g = (float)(gradient[c] * value);
                squares[at + c] += g * g;
                weights[at + c] -= (float)learningRate * g / (MathF.Sqrt(squares[at + c]) + 1e-6f);
            }
        }
    }

    public RelationProbabilities Predict(ReadOnlySpan<uint> features)
    {
        double agree = 0, contradict = 0, neutral = 0;
        foreach (var feature in features)
        {
            var at = Classes * (int)(feature & mask);
            agree += weights[at];
            contradict += weights[at + 1];
            neutral += weights[at + 2];
        }

        var value = Scale(features);
        var highest = Math.Max(agree, Math.Max(contradict, neutral));
        agree = Math.Exp((agree - highest) * value);
        contradict = Math.Exp((contradict - highest) * value);
        neutral = Math.Exp((neutral - highest) * value);
        var sum = agree + contradict + neutral;
        return new RelationProbabilities(agree / sum, contradict / sum, neutral / sum);
    }

    private static double Scale(ReadOnlySpan<uint> features) => features.IsEmpty ? 0 : 1 / Math.Sqrt(features.Length);
}
