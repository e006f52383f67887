using Contradict.Inference.Language;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>
/// The yardstick beside every figure: what a model gets that knows words and nothing of how the two statements stand to
/// each other, or that sees one of them only. Whatever it gets above chance, the labels leak from the writing.
/// </summary>
public sealed class BagOfWordsBaseline
{
    private readonly BagOfWordsOptions options;
    private readonly HashedSoftmax model;
    private readonly List<uint> wordsA = [];
    private readonly List<uint> wordsB = [];
    private readonly List<uint> features = [];

    private BagOfWordsBaseline(BagOfWordsOptions options)
    {
        this.options = options;
        model = new HashedSoftmax(options.HashBits, options.LearningRate);
    }

    /// <summary>Trains.</summary>
    /// <param name="pairs">Labeled pairs; those without a label are passed over.</param>
    /// <param name="options">What is seen, and how long.</param>
    /// <returns>The trained baseline; the same pairs in the same order and the same options give the same one.</returns>
    public static BagOfWordsBaseline Train(IEnumerable<LabeledPair> pairs, BagOfWordsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var baseline = new BagOfWordsBaseline(options);
        var examples = pairs.Where(p => p.Label is not null)
            .Select(p => (Features: baseline.FeaturesOf(p), Label: p.Label!.Value)).ToArray();
        var random = SplitMix64.For(options.Seed, 0);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            Shuffle(examples, ref random);
            foreach (var (features, label) in examples)
                baseline.model.Learn(features, label);
        }

        return baseline;
    }

    /// <summary>Predicts. Not for several threads at once.</summary>
    /// <param name="pair">A pair, labeled or not.</param>
    /// <returns>Probabilities and the likeliest relation; it never abstains.</returns>
    public Prediction Predict(LabeledPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return new Prediction(pair.Id, model.Predict(FeaturesOf(pair)));
    }

    /// <summary>Predicts one after the other.</summary>
    /// <param name="pairs">Pairs, labeled or not.</param>
    /// <returns>One prediction a pair.</returns>
    public IReadOnlyList<Prediction> Predict(IEnumerable<LabeledPair> pairs) => [.. pairs.Select(Predict)];

    private uint[] FeaturesOf(LabeledPair pair)
    {
        Words(pair.StatementA, wordsA);
        Words(pair.StatementB, wordsB);
        features.Clear();
        if (options.Sides != BaselineSides.B)
            features.AddRange(wordsA.Select(w => StatementWords.Pair(w, 1)));
        if (options.Sides != BaselineSides.A)
            features.AddRange(wordsB.Select(w => StatementWords.Pair(w, 2)));
        if (options.CrossProducts && options.Sides == BaselineSides.Both)
            features.AddRange(from a in wordsA from b in wordsB select StatementWords.Pair(a, b));
        return [.. features.Distinct()];
    }

    private static void Words(string statement, List<uint> words)
    {
        words.Clear();
        StatementWords.Append(statement, words);
    }

    private static void Shuffle<T>(T[] items, ref SplitMix64 random)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
