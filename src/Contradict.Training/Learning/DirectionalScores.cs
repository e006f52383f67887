using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>The raw scores that the directional stage's two models give rows.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Bearing">The first model's score of each.</param>
/// <param name="Agreement">The second model's score of each.</param>
public sealed record DirectionalScores(IReadOnlyList<FeatureRow> Rows, double[] Bearing, double[] Agreement)
{
    /// <summary>Scores rows with trees that saw none of them.</summary>
    public static DirectionalScores Of(IReadOnlyList<FeatureRow> rows, TreeEnsemble bearing, TreeEnsemble agreement) =>
        new(rows, [.. rows.Select(row => bearing.Score(row.Features))], [.. rows.Select(row => agreement.Score(row.Features))]);

    /// <summary>Fits the curve of each model to some of the rows.</summary>
    /// <param name="schema">The schema of the rows' vectors.</param>
    /// <param name="counts">Which of the rows, by index.</param>
    /// <exception cref="ArgumentException">Rows of a label are missing.</exception>
    public DirectionalCalibration Calibrate(BundleManifest.SchemaStamp schema, Func<int, bool> counts)
    {
        var all = Enumerable.Range(0, Rows.Count).Where(counts).ToArray();
        var related = all.Where(i => Rows[i].Label != Relation.Neutral).ToArray();
        if (related.Length == 0 || related.Length == all.Length)
            throw new ArgumentException("there are too few groups of directional pairs to keep some of each label for calibration");
        var bearing = Fit(all, Bearing, row => row.Label != Relation.Neutral);
        var agreement = Fit(related, Agreement, row => row.Label == Relation.Agree);
        return new DirectionalCalibration(schema, bearing.Slope, bearing.Offset, agreement.Slope, agreement.Offset);
    }

    private (double Slope, double Offset) Fit(int[] places, double[] scores, Func<FeatureRow, bool> isPositive) => PlattScaling.Fit(
        Array.ConvertAll(places, i => scores[i]),
        Array.ConvertAll(places, i => isPositive(Rows[i])),
        Array.ConvertAll(places, i => (double)Rows[i].Weight));
}
