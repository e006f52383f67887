using Microsoft.ML;
using Microsoft.ML.Data;

namespace Contradict.Inference.Tests.Models;

/// <summary>ML.NET model files that are sound and yet no part of a bundle.</summary>
internal static class ForeignModel
{
    public static byte[] LogisticRegression() => Save((context, data) => context.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(data), 4);

    public static byte[] TreesOver(int features) =>
        Save((context, data) => context.BinaryClassification.Trainers.FastTree(numberOfLeaves: 2, numberOfTrees: 2, minimumExampleCountPerLeaf: 1).Fit(data), features);

    private static byte[] Save(Func<MLContext, IDataView, ITransformer> train, int features)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        var rows = Enumerable.Range(0, 40).Select(i => new Row { Features = [.. Enumerable.Repeat(i, features)], Label = i >= 20 });
        var data = context.Data.LoadFromEnumerable(rows, schema);
        using var stream = new MemoryStream();
        context.Model.Save(train(context, data), data.Schema, stream);
        return stream.ToArray();
    }

    private sealed class Row
    {
        public float[] Features { get; set; } = [];

        public bool Label { get; set; }
    }
}
