using System.Collections.Immutable;
using Contradict.Training.Data;

namespace Contradict.Training.Learning;

/// <summary>Everything besides the data that fixes what training gives.</summary>
public sealed record TrainingOptions
{
    /// <summary>The model's name: lower-case letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The model's version.</summary>
    public required string Version { get; init; }

    /// <summary>The day to state in the manifest; null to state none. Never read off the clock.</summary>
    public string? Created { get; init; }

    /// <summary>The seed of the trees and of the calibration split.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The share of groups kept from the trees for calibration, above 0 and below 1.</summary>
    public double CalibrationShare { get; init; } = 0.15;

    /// <summary>The folds in which the other groups are scored for calibration too, by trees grown without them, at least 2.</summary>
    public int CalibrationFolds { get; init; } = 3;

    /// <summary>The share of called verdicts that may be wrong, by held-out pairs; what is less certain is Unsure. Above 0 and below 1.</summary>
    public double MostError { get; init; } = 0.2;

    /// <summary>
    /// The weight of a row by the name of the file that it came from and, as <c>form:contrast</c>, by its form, multiplied; 1 where none is
    /// given.
    /// </summary>
    public ImmutableSortedDictionary<string, double> SetWeights { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>How many pairs across groups are made for each pair of data in which groups are events, at least 0: the model of sameness learns from them.</summary>
    public double CrossPairs { get; init; } = 2;

    /// <summary>The weight of each of them.</summary>
    public double CrossPairWeight { get; init; } = 1;

    /// <summary>The trees of the two stages.</summary>
    public TreeSettings Trees { get; init; } = new();

    /// <summary>The trees of the models of kind.</summary>
    public TreeSettings KindTrees { get; init; } = new() { Trees = 60, Leaves = 8, LeastPerLeaf = 8, LearningRate = 0.1 };

    /// <summary>
    /// The settings that the directional stage's trees may have; cross-validation on its own pairs chooses. Trees smaller than those of the other
    /// stages, since its sets are often small.
    /// </summary>
    public ImmutableArray<TreeSettings> DirectionalTrees { get; init; } =
    [
        new() { Trees = 100, Leaves = 6, LearningRate = 0.06 },
        new() { Trees = 200, Leaves = 8, LearningRate = 0.06 },
        new() { Trees = 300, Leaves = 12, LearningRate = 0.06 },
    ];

    /// <summary>The folds of that cross-validation, at least 2.</summary>
    public int DirectionalFolds { get; init; } = 3;

    /// <summary>The trees of the ranking of article sets.</summary>
    public TreeSettings RankingTrees { get; init; } = new() { Trees = 200, Leaves = 16, LeastPerLeaf = 60, LearningRate = 0.04, FeatureFraction = 0.5 };

    /// <summary>The folds over article sets by which the ranking is calibrated and measured, at least 2.</summary>
    public int RankingFolds { get; init; } = 4;

    /// <summary>Features to leave out, as for an ablation: those whose family is named.</summary>
    public ImmutableArray<string> WithoutFamilies { get; init; } = [];

    /// <summary>Whether to hide the second statement, to measure what the first alone gives away.</summary>
    public bool HideSecond { get; init; }

    /// <summary>The weight of a pair's row.</summary>
    /// <param name="pair">The pair.</param>
    public double WeightOf(LabeledPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return SetWeights.GetValueOrDefault(Path.GetFileName(pair.File), 1) * SetWeights.GetValueOrDefault($"form:{pair.Column("form")}", 1);
    }
}
