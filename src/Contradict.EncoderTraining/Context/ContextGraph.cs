using Contradict.EncoderTraining.Onnx;
using global::Onnx;

namespace Contradict.EncoderTraining.Context;

/// <summary>Writes the sentence transformer anew as a small ONNX graph: fewer pieces, one byte a weight, the states of two layers as output.</summary>
internal static class ContextGraph
{
    private const int Layers = 6;
    private const int MiddleLayer = 3;
    private const int Width = 384;
    private const int Heads = 12;
    private const int Positions = 96;
    private const float Epsilon = 1e-12f;

    /// <summary>The graph's bytes.</summary>
    /// <param name="source">The weights.</param>
    /// <param name="pieces">The numbers of the pieces that are kept, in their new order.</param>
    public static byte[] Write(SentenceTransformer source, IReadOnlyList<int> pieces)
    {
        var graph = new GraphBuilder("context");
        var ids = graph.Input("pieces", TensorProto.Types.DataType.Int64, "statements", "length");
        var mask = graph.Input("mask", TensorProto.Types.DataType.Float, "statements", "length");
        var hidden = Norm(graph, source, "embeddings.LayerNorm", Embed(graph, source, pieces, ids));
        var bias = graph.Node("Unsqueeze", graph.Node("Mul", graph.Node("Sub", mask, graph.Scalar(1)), graph.Scalar(10_000)), graph.Longs(1, 2));
        var middle = hidden;
        for (var layer = 0; layer < Layers; layer++)
        {
            hidden = Layer(graph, source, $"encoder.layer.{layer}", hidden, bias);
            if (layer + 1 == MiddleLayer)
                middle = hidden;
        }

        graph.Output(graph.Node("Concat", [("axis", 2L)], middle, hidden), "states", "statements", "length", $"{2 * Width}");
        return graph.ToBytes();
    }

    private static string Embed(GraphBuilder graph, SentenceTransformer source, IReadOnlyList<int> pieces, string ids)
    {
        var words = graph.QuantizedGather(source.Matrix("embeddings.word_embeddings.weight").Select(pieces), ids);
        var places = source.Matrix("embeddings.position_embeddings.weight").Select([.. Enumerable.Range(0, Positions)]);
        var kind = source.Matrix("embeddings.token_type_embeddings.weight");
        for (var i = 0; i < places.Values.Length; i++)
            places.Values[i] += kind.Values[i % Width];
        var length = graph.Node("Gather", graph.Node("Shape", ids), graph.Longs(1));
        var shown = graph.Node("Slice", graph.Floats(places.Values, Positions, Width), graph.Longs(0), length, graph.Longs(0));
        return graph.Node("Add", words, shown);
    }

    private static string Layer(GraphBuilder graph, SentenceTransformer source, string layer, string x, string bias)
    {
        var self = $"{layer}.attention.self";
        string[] parts = [$"{self}.query.bias", $"{self}.key.bias", $"{self}.value.bias"];
        var joined = graph.QuantizedLinear(x, Onnx.Matrix.Beside([.. parts.Select(source.WeightOf)]), parts.SelectMany(source.Vector).ToArray());
        var split = graph.Nodes("Split", 3, [("axis", 2L), ("num_outputs", 3L)], joined);
        var (query, key, value) = (Heading(graph, split[0]), Heading(graph, split[1]), Heading(graph, split[2]));
        var turned = graph.Node("Transpose", [("perm", new long[] { 0, 1, 3, 2 })], key);
        var scores = graph.Node("Mul", graph.Node("MatMul", query, turned), graph.Scalar(1 / MathF.Sqrt(Width / Heads)));
        var weights = graph.Node("Softmax", [("axis", -1L)], graph.Node("Add", scores, bias));
        var attended = graph.Node("Transpose", [("perm", new long[] { 0, 2, 1, 3 })], graph.Node("MatMul", weights, value));
        var flat = graph.Node("Reshape", attended, graph.Longs(0, 0, Width));
        var output = $"{layer}.attention.output";
        var first = Norm(graph, source, $"{output}.LayerNorm", graph.Node("Add", Linear(graph, source, $"{output}.dense.bias", flat), x));
        var inner = graph.Node("Gelu", Linear(graph, source, $"{layer}.intermediate.dense.bias", first));
        return Norm(graph, source, $"{layer}.output.LayerNorm", graph.Node("Add", Linear(graph, source, $"{layer}.output.dense.bias", inner), first));
    }

    private static string Heading(GraphBuilder graph, string x) =>
        graph.Node("Transpose", [("perm", new long[] { 0, 2, 1, 3 })], graph.Node("Reshape", x, graph.Longs(0, 0, Heads, Width / Heads)));

    private static string Linear(GraphBuilder graph, SentenceTransformer source, string bias, string x) =>
        graph.QuantizedLinear(x, source.WeightOf(bias), source.Vector(bias));

    private static string Norm(GraphBuilder graph, SentenceTransformer source, string norm, string x) =>
        graph.Node(
            "LayerNormalization",
            [("axis", -1L), ("epsilon", Epsilon)],
            x,
            graph.Floats(source.Vector($"{norm}.weight"), Width),
            graph.Floats(source.Vector($"{norm}.bias"), Width));
}
