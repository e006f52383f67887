using System.Collections.Immutable;
using Contradict.Training.Evaluation;

namespace Contradict.Training.Data.Checking;

/// <summary>
/// Trains a bag of words on one set of pairs and tries it on another: the figure under which a model's own figure on the
/// second shows nothing.
/// </summary>
public static class ProbeTransfer
{
    private const int SmallestSlice = 20;

    private static readonly ImmutableArray<(string Sees, BagOfWordsOptions Options)> Views =
    [
        ("a", new BagOfWordsOptions { Sides = BaselineSides.A }),
        ("b", new BagOfWordsOptions { Sides = BaselineSides.B }),
        ("both", new BagOfWordsOptions()),
        ("both, crossed", new BagOfWordsOptions { CrossProducts = true }),
    ];

    /// <summary>Trains and tries each view of a pair.</summary>
    /// <param name="tried">The labeled pairs to try on.</param>
    /// <param name="training">The labeled pairs to train on.</param>
    /// <param name="column">A column to give the figures by, besides all together; null for none.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The figures, by view and slice.</returns>
    public static IReadOnlyList<TransferResult> Run(
        IReadOnlyList<LabeledPair> tried, IReadOnlyList<LabeledPair> training, string? column = null, CancellationToken cancellation = default)
    {
        var results = new TransferResult[Views.Length][];
        Parallel.For(0, Views.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var predictions = BagOfWordsBaseline.Train(training, Views[i].Options).Predict(tried);
            var evaluation = ModelEvaluation.Of(tried, predictions, column is null ? [] : [column], SmallestSlice);
            results[i] =
            [
                Result(Views[i].Sees, "all", evaluation.Metrics),
                .. evaluation.Slices.Select(s => Result(Views[i].Sees, $"{s.Column} {s.Value}", s.Metrics)),
            ];
        });
        return [.. results.SelectMany(r => r)];
    }

    private static TransferResult Result(string sees, string slice, Metrics metrics) =>
        new(sees, slice, metrics.Count, metrics.Accuracy, metrics.MacroF1, metrics.Contradict.F1);
}
