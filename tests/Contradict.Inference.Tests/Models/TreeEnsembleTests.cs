using Contradict.Inference.Features;
using Contradict.Inference.Models;
using Contradict.Tests.Shared;
using CsCheck;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Xunit;

namespace Contradict.Inference.Tests.Models;

public sealed class TreeEnsembleTests(TinyBundle tiny)
{
    private static readonly Gen<float[]> Vectors = Gen.OneOf(
        Gen.Float[-1, 2].Array[PairFeatures.Schema.Count],
        Gen.OneOf(Gen.Const(0f), Gen.Const(1f), Gen.Const(float.NaN), Gen.Float[-100, 100]).Array[PairFeatures.Schema.Count]);

    [Theory]
    [InlineData(BundleLayout.Matter)]
    [InlineData(BundleLayout.Bearing)]
    [InlineData(BundleLayout.Agreement)]
    public void The_score_is_the_one_that_ML_NET_gives(string file)
    {
        var context = new MLContext(seed: 0);
        var model = (ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<FastTreeBinaryModelParameters, PlattCalibrator>>)
            context.Model.Load(Path.Combine(tiny.Folder, file), out _);
        var trees = new TreeEnsemble(model.Model.SubModel.TrainedTreeEnsemble);
        var vectors = Vectors.Array[200].Single();

        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, PairFeatures.Schema.Count);
        var data = ((ITransformer)model).Transform(context.Data.LoadFromEnumerable(vectors.Select(vector => new Row { Features = vector }), schema));
        var expected = context.Data.CreateEnumerable<Scored>(data, reuseRowObject: false).Select(row => row.Score).ToArray();

        Assert.Equal(expected, vectors.Select(vector => (float)trees.Score(vector)));
    }

    [Theory]
    [InlineData(12, 5)]
    [InlineData(64, 20)]
    [InlineData(100, 10)]
    [InlineData(2, 1030)]
    public void Ensembles_of_every_shape_score_as_their_paths_do(int leaves, int count)
    {
        var trees = new TreeEnsemble(Trained(leaves, count));
        Vectors.Sample(vector => Assert.Equal(BitConverter.DoubleToInt64Bits(trees.ScoreByPaths(vector)), BitConverter.DoubleToInt64Bits(trees.Score(vector))));
    }

    [Theory]
    [InlineData(8, 60)]
    [InlineData(33, 20)]
    [InlineData(2, 1030)]
    public void A_block_of_vectors_scores_as_each_alone(int leaves, int count)
    {
        var trees = new TreeEnsemble(Trained(leaves, count));
        Vectors.Array[FeatureBlock.Width].Sample(vectors =>
        {
            var block = new FeatureBlock(PairFeatures.Schema.Count);
            for (var i = 0; i < vectors.Length; i++)
                vectors[i].CopyTo(block.Row(i));
            block.Align();
            var scores = new double[FeatureBlock.Width];
            trees.Score(block, scores);
            Assert.Equal(vectors.Select(vector => BitConverter.DoubleToInt64Bits(trees.Score(vector))), scores.Select(BitConverter.DoubleToInt64Bits));
        });
    }

    [Fact]
    public void Contributions_and_the_score_of_nothing_known_add_up_to_the_score()
    {
        var trees = tiny.Detector.Bundle.Bearing;
        double Unexplained(float[] vector)
        {
            var into = new double[vector.Length];
            trees.AddContributions(vector, into);
            return trees.Score(vector) - into.Sum();
        }

        var always = Unexplained(new float[PairFeatures.Schema.Count]);
        Vectors.Sample(vector => Math.Abs(Unexplained(vector) - always) < 1e-9);
    }

    [Fact]
    public void Only_features_that_a_tree_splits_on_contribute()
    {
        var trees = tiny.Detector.Bundle.Agreement;
        Vectors.Sample(vector =>
        {
            var into = new double[vector.Length];
            trees.AddContributions(vector, into);
            Assert.All(Enumerable.Range(0, vector.Length).Where(feature => into[feature] != 0), feature => Assert.Contains(feature, trees.UsedFeatures));
        });
    }

    private static RegressionTreeEnsemble Trained(int leaves, int count)
    {
        var random = new Random(1);
        var rows = Enumerable.Range(0, 300).Select(row => new Row
        {
            Features = [.. Enumerable.Range(0, PairFeatures.Schema.Count).Select(_ => (random.NextSingle() * 3) - 1)],
            Label = random.Next(2) == 0,
        });
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, PairFeatures.Schema.Count);
        var context = new MLContext(seed: 0);
        var trainer = context.BinaryClassification.Trainers.FastTree(numberOfLeaves: leaves, numberOfTrees: count, minimumExampleCountPerLeaf: 1);
        return trainer.Fit(context.Data.LoadFromEnumerable(rows, schema)).Model.SubModel.TrainedTreeEnsemble;
    }

    private sealed class Row
    {
        public float[] Features { get; set; } = [];

        public bool Label { get; set; }

        public float Weight { get; set; }
    }

    private sealed class Scored
    {
        public float Score { get; set; }
    }
}
