using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>The other way to make three classes of binary trees: one model a relation, their calibrated odds scaled to sum to 1. Kept as a yardstick for the cascade.</summary>
public sealed class OneVersusAllModel
{
    private static readonly Relation[] Relations = [Relation.Agree, Relation.Contradict, Relation.Neutral];
    private readonly TreeEnsemble[] _trees;
    private readonly (double Slope, double Offset)[] _curves;

    private OneVersusAllModel(TreeEnsemble[] trees, (double Slope, double Offset)[] curves)
    {
        _trees = trees;
        _curves = curves;
    }

    /// <summary>Trains with the same rows, trees and held-out groups as the cascade.</summary>
    public static OneVersusAllModel Train(IReadOnlyList<FeatureRow> rows, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var split = new CascadeTrainer(options);
        var seen = rows.Where(row => !split.IsHeldOut(row)).ToArray();
        var held = rows.Where(split.IsHeldOut).ToArray();
        var trainer = new TreeTrainer(options.Seed);
        var trees = Relations.Select(relation => trainer.Train(seen, row => row.Label == relation, options.Trees).Trees).ToArray();
        var curves = Relations.Select((relation, i) => PlattScaling.Fit(
            [.. held.Select(row => trees[i].Score(row.Features))],
            [.. held.Select(row => row.Label == relation)],
            [.. held.Select(row => (double)row.Weight)])).ToArray();
        return new OneVersusAllModel(trees, curves);
    }

    /// <summary>The probabilities for a feature vector.</summary>
    public RelationProbabilities Predict(ReadOnlySpan<float> features)
    {
        Span<double> shares = stackalloc double[3];
        var sum = 0.0;
        for (var i = 0; i < 3; i++)
            sum += shares[i] = 1 / (1 + Math.Exp(-((_curves[i].Slope * _trees[i].Score(features)) + _curves[i].Offset)));
        return new RelationProbabilities(shares[0] / sum, shares[1] / sum, shares[2] / sum);
    }
}
