using System.Collections.Immutable;
using System.Globalization;
using Contradict.Inference.Language;
using Contradict.Training.Data;
using Contradict.Training.Evaluation;

namespace Contradict.Training.Learning;

/// <summary>
/// Cross-validates the trainer on a set of pairs: each fold is judged by a model that was trained on the other folds and on all that trains
/// anyway. Groups, rows that share a statement and near duplicates stay together.
/// </summary>
/// <param name="lexicon">The dictionary.</param>
/// <param name="encoder">The encoder; null for none. It stays the caller's to dispose of.</param>
public sealed class CrossValidation(Lexicon lexicon, TrainingEncoder? encoder = null)
{
    /// <summary>The column that names the fold of a judged pair, from 1 on.</summary>
    public const string FoldColumn = "fold";

    /// <summary>The most folds.</summary>
    public const int MostFolds = 99;

    private readonly ModelTrainer _trainer = new(lexicon, encoder);
    private readonly Measuring _measuring = new(lexicon, encoder);

    /// <summary>Trains once a fold and judges the fold.</summary>
    /// <param name="always">The pairs that train in every fold; may be none.</param>
    /// <param name="set">The pairs to cross-validate on, all labeled.</param>
    /// <param name="folds">How many folds, 2 to <see cref="MostFolds"/>.</param>
    /// <param name="options">
    /// What fixes the result. No pairs across groups are made, which teach only what article sets are judged by.
    /// </param>
    /// <param name="report">Told what is being done; may be null.</param>
    /// <returns>The figures over all of the set, and by <see cref="FoldColumn"/>.</returns>
    /// <exception cref="ArgumentException">A fold has no pairs, or the pairs cannot be trained on.</exception>
    public ModelEvaluation Run(IReadOnlyList<LabeledPair> always, IReadOnlyList<LabeledPair> set, int folds, TrainingOptions options, Action<string>? report = null)
    {
        ArgumentNullException.ThrowIfNull(always);
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(options);
        var foldOf = Assign(set, folds, options.Seed);
        var predictions = new Prediction[set.Count];
        for (var fold = 0; fold < folds; fold++)
        {
            var judged = Enumerable.Range(0, set.Count).Where(i => foldOf[i] == fold).ToArray();
            report?.Invoke($"fold {fold + 1} of {folds}: {judged.Length:N0} pairs");
            var model = _trainer.Train([.. always.Concat(set.Where((_, i) => foldOf[i] != fold)).Select(WithoutType)], options with { CrossPairs = 0 });
            foreach (var (i, prediction) in judged.Zip(_measuring.Predict(model, [.. judged.Select(i => set[i])])))
                predictions[i] = prediction;
        }

        return ModelEvaluation.Of([.. set.Select((pair, i) => InFold(pair, foldOf[i]))], predictions, [FoldColumn], smallestSlice: 1).Marked($"folds:{folds}");
    }

    private static ImmutableArray<byte> Assign(IReadOnlyList<LabeledPair> set, int folds, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folds, MostFolds);
        var parts = Enumerable.Range(0, folds).Select(fold => new SplitPart(NameOf(fold), 1.0 / folds));
        var foldOf = new GroupSplitter(SplitKey.Group, parts, seed).Plan(set).PartOfRow;
        return foldOf.Distinct().Count() == folds ? foldOf : throw new ArgumentException($"there are too few groups for {folds} folds");
    }

    private static LabeledPair InFold(LabeledPair pair, int fold) =>
        pair with { Extra = [.. pair.Extra.Where(column => column.Name != FoldColumn), new ExtraColumn(FoldColumn, NameOf(fold))] };

    // The models of kind, which are grown where a type names one, play no part in the relation that is measured here.
    private static LabeledPair WithoutType(LabeledPair pair) => pair with { Type = "" };

    private static string NameOf(int fold) => (fold + 1).ToString("00", CultureInfo.InvariantCulture);
}
