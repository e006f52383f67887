using Google.Protobuf;
using Onnx;

namespace Contradict.Tests.Shared;

/// <summary>
/// ONNX classifiers of a few kilobytes: each token has a number for each label, scaled by its segment, and a row's output is their sum over
/// the tokens that are not masked.
/// </summary>
internal static class TinyModel
{
    private const int Float = (int)TensorProto.Types.DataType.Float;
    private const int Long = (int)TensorProto.Types.DataType.Int64;

    /// <summary>The model file.</summary>
    /// <param name="vocabulary">The number of tokens.</param>
    /// <param name="labels">Which label each of the model's outputs is: 0, 1, 2 in any order.</param>
    /// <param name="hasSegments">Whether it tells the second statement from the first.</param>
    /// <param name="seed">Fixes the tokens' numbers.</param>
    public static byte[] Write(int vocabulary, int[] labels, bool hasSegments = true, int seed = 1) =>
        Model(vocabulary, labels, hasSegments, seed).ToByteArray();

    public static ModelProto Model(int vocabulary, int[] labels, bool hasSegments = true, int seed = 1)
    {
        var graph = new GraphProto { Name = "tiny" };
        graph.Input.Add(Value("input_ids", Long, "batch", "tokens"));
        graph.Input.Add(Value("attention_mask", Long, "batch", "tokens"));
        graph.Output.Add(Value("logits", Float, "batch", labels.Length));
        graph.Initializer.Add(Table("table", vocabulary, labels, seed));
        graph.Initializer.Add(new TensorProto { Name = "last", DataType = Long, Dims = { 1 }, Int64Data = { 2 } });
        graph.Initializer.Add(new TensorProto { Name = "middle", DataType = Long, Dims = { 1 }, Int64Data = { 1 } });
        graph.Node.Add(Node("Gather", ["table", "input_ids"], "numbers"));
        if (hasSegments)
        {
            graph.Input.Add(Value("token_type_ids", Long, "batch", "tokens"));
            graph.Initializer.Add(Table("segments", 2, labels, seed + 1));
            graph.Node.Add(Node("Gather", ["segments", "token_type_ids"], "scale"));
            graph.Node.Add(Node("Mul", ["numbers", "scale"], "scaled"));
        }

        graph.Node.Add(new NodeProto { OpType = "Cast", Input = { "attention_mask" }, Output = { "mask" }, Attribute = { Number("to", Float) } });
        graph.Node.Add(Node("Unsqueeze", ["mask", "last"], "column"));
        graph.Node.Add(Node("Mul", [hasSegments ? "scaled" : "numbers", "column"], "kept"));
        graph.Node.Add(new NodeProto { OpType = "ReduceSum", Input = { "kept", "middle" }, Output = { "logits" }, Attribute = { Number("keepdims", 0) } });
        return new ModelProto { IrVersion = 8, Graph = graph, OpsetImport = { new OperatorSetIdProto { Domain = "", Version = 13 } } };
    }

    private static TensorProto Table(string name, int rows, int[] labels, int seed)
    {
        var table = new TensorProto { Name = name, DataType = Float, Dims = { rows, labels.Length } };
        for (var row = 0; row < rows; row++)
        {
            var random = new Random((1000 * seed) + row);
            var numbers = labels.Select(_ => (random.NextSingle() - 0.5f) / 2).ToArray();
            table.FloatData.AddRange(labels.Select(label => numbers[label]));
        }

        return table;
    }

    private static NodeProto Node(string type, string[] inputs, string output) => new() { OpType = type, Input = { inputs }, Output = { output } };

    private static AttributeProto Number(string name, long value) => new() { Name = name, Type = AttributeProto.Types.AttributeType.Int, I = value };

    private static ValueInfoProto Value(string name, int type, params object[] dimensions)
    {
        var shape = new TensorShapeProto();
        foreach (var dimension in dimensions)
            shape.Dim.Add(dimension is int size ? new TensorShapeProto.Types.Dimension { DimValue = size } : new TensorShapeProto.Types.Dimension { DimParam = (string)dimension });
        return new ValueInfoProto { Name = name, Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = type, Shape = shape } } };
    }
}
