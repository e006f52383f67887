using Contradict.Inference.Models;

namespace Contradict.Training.Learning;

/// <summary>
/// Scores every row by trees that did not see its group, so that the curves rest on all groups and not on the few that were kept from the trees:
/// on a small set those alone misjudge how frequent each label is.
/// </summary>
/// <param name="options">What fixes the result.</param>
internal sealed class OutOfFoldScores(TrainingOptions options)
{
    /// <summary>Scores rows.</summary>
    /// <param name="held">The rows that the trees at hand did not see; these trees score them.</param>
    /// <param name="seen">The rows that they did see; trees grown without their fold score them.</param>
    /// <param name="bearing">The first stage.</param>
    /// <param name="agreement">The second stage.</param>
    public StageScores Of(FeatureRow[] held, FeatureRow[] seen, TreeEnsemble bearing, TreeEnsemble agreement)
    {
        var scores = StageScores.Of(held, bearing, agreement);
        for (var fold = 0; fold < options.CalibrationFolds; fold++)
        {
            var rest = seen.Where(row => FoldOf(row.Group) != fold).ToArray();
            if (!CanTrain(rest))
                continue;
            var (bearingWithout, agreementWithout) = StageScores.Grow(rest, options.Trees, options.Seed);
            scores = scores.With(StageScores.Of([.. seen.Where(row => FoldOf(row.Group) == fold)], bearingWithout.Trees, agreementWithout.Trees));
        }

        return scores;
    }

    private static bool CanTrain(FeatureRow[] rows) => rows.Select(row => row.Label).Distinct().Count() == 3;

    private int FoldOf(string group)
    {
        return (int)(GroupHash.Of($"calibration fold {options.Seed} {group}") % (uint)options.CalibrationFolds);
    }
}
