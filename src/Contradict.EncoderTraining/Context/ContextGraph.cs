using Contradict.EncoderTraining.Onnx;
using global::Onnx;

namespace Contradict.EncoderTraining.Context;

/// <summary>Writes the lower layers of the sentence transformer anew as a small ONNX graph: fewer pieces, one byte a weight.</summary>
internal static class ContextGraph
{
    /// <summary>How many layers read each statement alone.</summary>
    public const int Layers = 4;

    private const int Width = 384;
    private const int Positions = 96;

    /// <summary>The graph's bytes.</summary>
    /// <param name="source">The weights.</param>
    /// <param name="pieces">The numbers of the pieces that are kept, in their new order.</param>
    public static byte[] Write(SentenceTransformer source, IReadOnlyList<int> pieces)
    {
        var graph = new GraphBuilder("context");
        var ids = graph.Input("pieces", TensorProto.Types.DataType.Int64, "statements", "length");
        var mask = graph.Input("mask", TensorProto.Types.DataType.Float, "statements", "length");
        var hidden = graph.Norm(Embed(graph, source, pieces, ids), source.Norm("embeddings.LayerNorm"), TransformerLayer.Epsilon);
        var bias = graph.Node("Unsqueeze", graph.Node("Mul", graph.Node("Sub", mask, graph.Scalar(1)), graph.Scalar(10_000)), graph.Longs(1, 2));
        for (var layer = 0; layer < Layers; layer++)
            hidden = TransformerLayer.Of(source, layer).Write(graph, hidden, bias, (x, weights, _) => graph.QuantizedLinear(x, weights));
        graph.Output(hidden, "states", "statements", "length", $"{Width}");
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
}
