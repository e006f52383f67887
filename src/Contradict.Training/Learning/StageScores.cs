using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>The raw scores that two stages, bearing and agreement, give rows that their trees did not see.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Bearing">The first model's score of each.</param>
/// <param name="Agreement">The second model's score of each.</param>
public sealed record StageScores(IReadOnlyList<FeatureRow> Rows, double[] Bearing, double[] Agreement)
{
    /// <summary>Scores rows with trees that saw none of them.</summary>
    public static StageScores Of(IReadOnlyList<FeatureRow> rows, TreeEnsemble bearing, TreeEnsemble agreement) =>
        new(rows, [.. rows.Select(row => bearing.Score(row.Features))], [.. rows.Select(row => agreement.Score(row.Features))]);

    /// <summary>Grows the trees of the two stages.</summary>
    internal static (TrainedTrees Bearing, TrainedTrees Agreement) Grow(IReadOnlyList<FeatureRow> rows, TreeSettings settings, int seed)
    {
        var trainer = new TreeTrainer(seed);
        return (
            trainer.Train(rows, row => row.Label != Relation.Neutral, settings),
            trainer.Train([.. rows.Where(row => row.Label != Relation.Neutral)], row => row.Label == Relation.Agree, settings));
    }

    /// <summary>These scores and others.</summary>
    public StageScores With(StageScores others) => new([.. Rows, .. others.Rows], [.. Bearing, .. others.Bearing], [.. Agreement, .. others.Agreement]);

    /// <summary>The probabilities that the curves give the rows, each with its row.</summary>
    public IEnumerable<(RelationProbabilities Probability, FeatureRow Row)> Judge(Calibration calibration) =>
        Rows.Select((row, i) => (calibration.Apply(Bearing[i], Agreement[i]), row));

    /// <summary>Fits the curve of each stage to some of the rows.</summary>
    /// <param name="counts">Which of the rows, by index.</param>
    /// <exception cref="ArgumentException">Rows of a label are missing.</exception>
    public ((double Slope, double Offset) Bearing, (double Slope, double Offset) Agreement) Fit(Func<int, bool> counts)
    {
        var all = Enumerable.Range(0, Rows.Count).Where(counts).ToArray();
        var related = all.Where(i => Rows[i].Label != Relation.Neutral).ToArray();
        if (related.Length == 0 || related.Length == all.Length)
            throw new ArgumentException("there are too few groups to keep some of each label for calibration");
        return (Fit(all, Bearing, row => row.Label != Relation.Neutral), Fit(related, Agreement, row => row.Label == Relation.Agree));
    }

    /// <summary>Fits the curves of the directional stage to some of the rows.</summary>
    /// <param name="schema">The schema of the rows' vectors.</param>
    /// <param name="counts">Which of the rows, by index.</param>
    /// <exception cref="ArgumentException">Rows of a label are missing.</exception>
    public DirectionalCalibration Calibrate(BundleManifest.SchemaStamp schema, Func<int, bool> counts)
    {
        var (bearing, agreement) = Fit(counts);
        return new DirectionalCalibration(schema, bearing.Slope, bearing.Offset, agreement.Slope, agreement.Offset);
    }

    private (double Slope, double Offset) Fit(int[] places, double[] scores, Func<FeatureRow, bool> isPositive) => PlattScaling.Fit(
        Array.ConvertAll(places, i => scores[i]),
        Array.ConvertAll(places, i => isPositive(Rows[i])),
        Array.ConvertAll(places, i => (double)Rows[i].Weight));
}
