using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>
/// Cross-validates the directional stage by group: each row is scored by trees that did not see its group, and each fold's probabilities come
/// from curves fitted to the scores of the other folds.
/// </summary>
public sealed class DirectionalValidation(TrainingOptions options, BundleManifest.SchemaStamp schema)
{
    private const double LeastProbability = 1e-15;

    /// <summary>The settings with the least mean log loss, and the probabilities that they give each row out of its fold.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="report">Told what is being done; may be null.</param>
    /// <exception cref="ArgumentException">There are too few groups.</exception>
    public (TreeSettings Settings, RelationProbabilities[] OutOfFold) Choose(IReadOnlyList<FeatureRow> rows, Action<string>? report)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return options.DirectionalTrees
            .Select(settings =>
            {
                report?.Invoke($"cross-validating {settings.Trees} directional trees of {settings.Leaves} leaves");
                return (Settings: settings, OutOfFold: Predict(rows, settings));
            })
            .MinBy(tried => LogLoss(rows, tried.OutOfFold));
    }

    private RelationProbabilities[] Predict(IReadOnlyList<FeatureRow> rows, TreeSettings settings)
    {
        var folds = rows.Select(row => FoldOf(row.Group)).ToArray();
        var (bearing, agreement) = (new double[rows.Count], new double[rows.Count]);
        for (var fold = 0; fold < options.DirectionalFolds; fold++)
        {
            var trees = StageScores.Grow([.. rows.Where((_, i) => folds[i] != fold)], settings, options.Seed);
            foreach (var i in Enumerable.Range(0, rows.Count).Where(i => folds[i] == fold))
                (bearing[i], agreement[i]) = (trees.Bearing.Trees.Score(rows[i].Features), trees.Agreement.Trees.Score(rows[i].Features));
        }

        var scores = new StageScores(rows, bearing, agreement);
        var curves = Enumerable.Range(0, options.DirectionalFolds).Select(fold => scores.Calibrate(schema, i => folds[i] != fold)).ToArray();
        return [.. rows.Select((_, i) => curves[folds[i]].Apply(bearing[i], agreement[i]))];
    }

    private int FoldOf(string group)
    {
        return (int)(GroupHash.Of($"fold {options.Seed} {group}") % (uint)options.DirectionalFolds);
    }

    private static double LogLoss(IReadOnlyList<FeatureRow> rows, RelationProbabilities[] predicted) => rows
        .Select((row, i) => row.Label switch
        {
            Relation.Agree => predicted[i].Agree,
            Relation.Contradict => predicted[i].Contradict,
            _ => predicted[i].Neutral,
        })
        .Average(probability => -Math.Log(Math.Max(LeastProbability, probability)));
}
