using System.Runtime.InteropServices;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>
/// The gradient embedding of a pair (Ash et al. 2020, "Deep batch active learning by diverse, uncertain gradient lower bounds"): the residual
/// of the likeliest label, times what the pair is about. Its length says how much the model would learn, its direction what. Ash et al. take the
/// last layer's input for the second factor; trees have none, so here it is the pair's words, weighted by rarity, of length 1.
/// </summary>
internal sealed class PairGradient
{
    private readonly double _agree;
    private readonly double _contradict;
    private readonly double _neutral;
    private readonly uint[] _words;
    private readonly float[] _weights;

    public PairGradient(LabelCandidate candidate, IReadOnlyDictionary<uint, float> rarity)
    {
        (_agree, _contradict, _neutral) = Residual(candidate.Probability);
        _words = WordsOf(candidate.Pair);
        _weights = Array.ConvertAll(_words, word => rarity.GetValueOrDefault(word));
        var length = MathF.Sqrt(_weights.Sum(weight => weight * weight));
        if (length > 0)
            _weights = Array.ConvertAll(_weights, weight => weight / length);
        SquaredNorm = SquaredResidual(candidate.Probability);
    }

    /// <summary>The squared length of the residual, 0 where the model is certain to 2/3 where it knows nothing.</summary>
    public double SquaredNorm { get; }

    public static double SquaredResidual(in RelationProbabilities probability)
    {
        var (agree, contradict, neutral) = Residual(probability);
        return (agree * agree) + (contradict * contradict) + (neutral * neutral);
    }

    /// <summary>The hashes of a pair's distinct words, ascending.</summary>
    public static uint[] WordsOf(LabeledPair pair)
    {
        var words = new List<uint>();
        StatementWords.Append(pair.StatementA, words);
        StatementWords.Append(pair.StatementB, words);
        CollectionsMarshal.AsSpan(words).Sort();
        return [.. words.Distinct()];
    }

    /// <summary>The squared Euclidean distance of two embeddings; the inner product of outer products is the product of the inner ones.</summary>
    public double SquaredDistance(PairGradient other)
    {
        var residual = (_agree * other._agree) + (_contradict * other._contradict) + (_neutral * other._neutral);
        return Math.Max(0, SquaredNorm + other.SquaredNorm - (2 * residual * Similarity(other)));
    }

    private static (double Agree, double Contradict, double Neutral) Residual(in RelationProbabilities probability)
    {
        var likeliest = probability.Likeliest;
        return (
            probability.Agree - (likeliest == Relation.Agree ? 1 : 0),
            probability.Contradict - (likeliest == Relation.Contradict ? 1 : 0),
            probability.Neutral - (likeliest == Relation.Neutral ? 1 : 0));
    }

    private double Similarity(PairGradient other)
    {
        var (i, j, sum) = (0, 0, 0.0);
        while (i < _words.Length && j < other._words.Length)
        {
            var (mine, theirs) = (_words[i], other._words[j]);
            if (mine == theirs)
                sum += _weights[i] * other._weights[j];
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }

        return sum;
    }
}
