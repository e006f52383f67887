using Contradict.Inference.Statements.Tagging;
using Contradict.Training.Evaluation;

namespace Contradict.Training.Attribution;

/// <summary>Trains a tagger as an averaged structured perceptron (Collins, 2002). The same sentences and seed give the same weights.</summary>
internal sealed class PerceptronTrainer
{
    // Averages are counted in 64ths of an update.
    private const int Scale = 64;

    // Weights below a whole update are dropped: on a fifth of PolNeAR's training part, held out, no figure moved by .002.
    private const int Least = 64;

    private readonly int _labels;
    private readonly short[] _weights;
    private readonly int[] _transitions;
    private readonly double[] _weightSums;
    private readonly double[] _transitionSums;
    private readonly LinearTagger _tagger;
    private long _steps;

    public PerceptronTrainer(int labels)
    {
        _labels = labels;
        _weights = new short[labels << FeatureRows.Bits];
        _weightSums = new double[_weights.Length];
        _transitions = new int[(labels + 1) * labels];
        _transitionSums = new double[_transitions.Length];
        _tagger = new LinearTagger(labels, _weights, _transitions);
    }

    /// <summary>Goes through the sentences a number of times, each time in another order.</summary>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="epochs">How many times.</param>
    /// <param name="cancellation">Stops the work.</param>
    public TaggerWeights Train(List<TaggedSentence> sentences, int epochs, CancellationToken cancellation)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = SplitMix64.For(1, _labels);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var index = order.Length - 1; index > 0; index--)
            {
                var other = random.Next(index + 1);
                (order[index], order[other]) = (order[other], order[index]);
            }

            foreach (var sentence in order)
            {
                Learn(sentences[sentence]);
            }
        }

        return new TaggerWeights(_labels, [.. _weights.Select((weight, index) => Kept(Average(weight, _weightSums[index])))], [.. _transitions.Select((weight, index) => Average(weight, _transitionSums[index]))]);
    }

    private static short Kept(int average) => Math.Abs(average) < Least ? (short)0 : (short)Math.Clamp(average, short.MinValue, short.MaxValue);

    private int Average(int weight, double sum) => (int)Math.Round((weight - (sum / _steps)) * Scale);

    private void Learn(TaggedSentence sentence)
    {
        _steps++;
        var tags = _tagger.Tag(sentence.Rows);
        for (var row = 0; row < tags.Length; row++)
        {
            if (tags[row] != sentence.Labels[row])
            {
                Update(sentence.Rows[row], sentence.Labels[row], 1);
                Update(sentence.Rows[row], tags[row], -1);
            }

            var (right, wrong) = (Before(sentence.Labels, row), Before(tags, row));
            if (tags[row] != sentence.Labels[row] || right != wrong)
            {
                UpdateTransition((right * _labels) + sentence.Labels[row], 1);
                UpdateTransition((wrong * _labels) + tags[row], -1);
            }
        }
    }

    private int Before(int[] labels, int row) => row == 0 ? _labels : labels[row - 1];

    private void Update(ReadOnlySpan<int> features, int label, int change)
    {
        foreach (var feature in features)
        {
            var place = (feature * _labels) + label;
            _weights[place] += (short)change;
            _weightSums[place] += (double)change * _steps;
        }
    }

    private void UpdateTransition(int place, int change)
    {
        _transitions[place] += change;
        _transitionSums[place] += (double)change * _steps;
    }
}
