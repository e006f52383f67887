using Contradict.Inference.Models;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Contradict.Training.Learning;

/// <summary>Trains one FastTree classifier; the same rows, settings and seed give the same bytes.</summary>
public sealed class TreeTrainer(int seed)
{
    private sealed class Example
    {
        public float[] Features { get; set; } = [];

        public bool Label { get; set; }

        public float Weight { get; set; }
    }

    /// <summary>Trains on the rows.</summary>
    /// <param name="rows">The rows, in an order that the caller fixes, their vectors of one length.</param>
    /// <param name="isPositive">Which rows are the positive class.</param>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentException">All rows are of one class.</exception>
    public TrainedTrees Train(IReadOnlyList<FeatureRow> rows, Func<FeatureRow, bool> isPositive, TreeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(settings);
        var positives = rows.Count(isPositive);
        if (positives == 0 || positives == rows.Count)
            throw new ArgumentException("there are too few groups to train each stage on pairs of both of its classes");

        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Features.Length);
        var data = context.Data.LoadFromEnumerable(
            rows.Select(row => new Example { Features = row.Features, Label = isPositive(row), Weight = row.Weight }), schema);
        var model = context.BinaryClassification.Trainers.FastTree(Options(settings)).Fit(data);
        using var stream = new MemoryStream();
        context.Model.Save(model, data.Schema, stream);
        return new TrainedTrees(ZipNormalizer.Normalize(stream.ToArray()), new TreeEnsemble(model.Model.SubModel.TrainedTreeEnsemble));
    }

    private FastTreeBinaryTrainer.Options Options(TreeSettings settings) => new()
    {
        LabelColumnName = nameof(Example.Label),
        FeatureColumnName = nameof(Example.Features),
        ExampleWeightColumnName = nameof(Example.Weight),
        NumberOfTrees = settings.Trees,
        NumberOfLeaves = settings.Leaves,
        MinimumExampleCountPerLeaf = settings.LeastPerLeaf,
        LearningRate = settings.LearningRate,
        FeatureFraction = settings.FeatureFraction,
        Seed = seed,
        FeatureSelectionSeed = seed,
        NumberOfThreads = 1,
    };
}
