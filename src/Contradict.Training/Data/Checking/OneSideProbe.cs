using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Contradict.Inference.Language;
using Contradict.Training.Evaluation;

namespace Contradict.Training.Data.Checking;

/// <summary>
/// Guesses each label from one statement alone, which should be impossible: where it is not, the labels leak from the
/// writing (Gururangan et al. 2018; Poliak et al. 2018).
/// </summary>
internal sealed class OneSideProbe(CheckedPairs pairs, FindingList findings)
{
    private const int Folds = 5;
    private const int Epochs = 5;
    private const int HashBits = 18;
    private const double LearningRate = 0.1;
    private const int FewestRows = 200;
    private const int MostRows = 100_000;
    private const int FewestTopics = 10;

    // SNLI's hypotheses alone reach .67 for three labels, MultiNLI's .55; what leaks less is given as a figure only.
    private const double LeakAboveChance = 0.15;

    public ImmutableArray<ProbeResult> Run(Action<double> report, CancellationToken cancellation)
    {
        if (pairs.Rows.Count < FewestRows)
            return [];
        var (foldsBy, keys) = Keys();
        var every = (ulong)(pairs.Rows.Count / MostRows + 1);
        var rows = Enumerable.Range(0, pairs.Rows.Count).Where(row => keys[row] % every == 0).ToArray();
        var results = new ProbeResult[3];
        var done = 0;
        void Folded() => report((double)Interlocked.Increment(ref done) / (3 * Folds));
        Parallel.For(0, 3, new ParallelOptions { CancellationToken = cancellation }, i =>
            results[i] = Probe((BaselineSides)i, rows, keys, foldsBy, Folded));
        foreach (var result in results.Where(r => r.Sees != "both" && r.Accuracy > r.Chance + LeakAboveChance))
        {
            findings.Add(FindingCodes.OneSideLeak, FindingSeverity.Warning, null, null, () => string.Create(
                CultureInfo.InvariantCulture,
                $"a bag of words that sees statement_{result.Sees} alone gets {100 * result.Accuracy:0}% of the labels right; chance is {100 * result.Chance:0}%"));
        }

        return [.. results];
    }

    private ProbeResult Probe(BaselineSides sides, int[] rows, ulong[] keys, string foldsBy, Action folded)
    {
        var tally = new double[Tally.Length];
        var features = new List<uint>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = new HashedSoftmax(HashBits, LearningRate);
            var training = rows.Where(row => FoldOf(keys[row]) != fold).ToArray();
            for (var epoch = 0; epoch < Epochs; epoch++)
            {
                new Random(epoch).Shuffle(training);
                foreach (var row in training)
                    model.Learn(FeaturesOf(row, sides, features), pairs.Rows[row].Label);
            }

            foreach (var row in rows.Where(row => FoldOf(keys[row]) == fold))
                Tally.Add(tally, pairs.Rows[row].Label, new Prediction("", model.Predict(FeaturesOf(row, sides, features))));
            folded();
        }

        var metrics = Tally.ToMetrics(tally);
        var chance = rows.GroupBy(row => pairs.Rows[row].Label).Max(g => g.Count()) / (double)rows.Length;
        return new ProbeResult(NameOf(sides), foldsBy, rows.Length, metrics.Accuracy, metrics.MacroF1, chance);
    }

    private ReadOnlySpan<uint> FeaturesOf(int row, BaselineSides sides, List<uint> features)
    {
        features.Clear();
        if (sides != BaselineSides.B)
            Add(pairs.Rows[row].A, 1, features);
        if (sides != BaselineSides.A)
            Add(pairs.Rows[row].B, 2, features);
        return CollectionsMarshal.AsSpan(features);
    }

    private void Add(int statement, uint side, List<uint> features)
    {
        foreach (var word in pairs.Statements.Words(statement))
            features.Add(StatementWords.Pair(word, side));
    }

    /// <summary>For each row a hash of what must not be parted: its topic, else its group, else its first statement.</summary>
    private (string FoldsBy, ulong[] Keys) Keys()
    {
        var byTopic = pairs.TopicNames.Count >= FewestTopics && pairs.Rows.All(r => r.Topic >= 0);
        var byGroup = pairs.Rows.All(r => r.Group >= 0);
        return (
            byTopic ? "topic" : byGroup ? "group" : "statement",
            [.. pairs.Rows.Select(r => StatementWords.Combine([(uint)(byTopic ? r.Topic : byGroup ? r.Group : r.A)]))]);
    }

    private static int FoldOf(ulong key) => (int)((key >> 32) % Folds);

    private static string NameOf(BaselineSides sides) => sides switch
    {
        BaselineSides.A => "a",
        BaselineSides.B => "b",
        _ => "both",
    };
}
