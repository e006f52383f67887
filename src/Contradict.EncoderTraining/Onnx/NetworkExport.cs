using Contradict.EncoderTraining.Network;
using Contradict.Inference.Encoders.Aligned;
using global::Onnx;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Contradict.EncoderTraining.Onnx;

/// <summary>
/// Writes a trained network as two ONNX graphs, one that reads a statement and one that reads a pair. Weights are kept in one byte a cell and
/// unpacked when a session opens; the sums are in float, so that what stands beside a pair in a batch never changes its scores.
/// </summary>
internal static class NetworkExport
{
    private const int Width = AlignedNetwork.Width;

    /// <summary>The graph that makes, once a statement, what the pair graph reads of it.</summary>
    public static byte[] Statement(AlignedNetwork network)
    {
        var graph = new GraphBuilder("statement");
        var states = graph.Input("states", TensorProto.Types.DataType.Float, "statements", "words", $"{ContextModel.Width}");
        var flags = graph.Input("flags", TensorProto.Types.DataType.Float, "statements", "words", $"{WordSequence.FlagCount}");
        var mask = graph.Input("mask", TensorProto.Types.DataType.Float, "statements", "words", "1");
        var joined = graph.Node("Concat", [("axis", 2L)], states, flags);
        var x = graph.Node("Mul", graph.Node("Relu", Linear(graph, network.Project, joined)), mask);
        graph.Output(Gate(graph, network.Context, x, mask), "words", "statements", "words", $"{Width}");
        return graph.ToBytes();
    }

    /// <summary>The graph that scores pairs.</summary>
    public static byte[] Pair(AlignedNetwork network)
    {
        var graph = new GraphBuilder("pair");
        var a = graph.Input("a", TensorProto.Types.DataType.Float, "pairs", "words_a", $"{Width}");
        var b = graph.Input("b", TensorProto.Types.DataType.Float, "pairs", "words_b", $"{Width}");
        var maskA = graph.Input("mask_a", TensorProto.Types.DataType.Float, "pairs", "words_a", "1");
        var maskB = graph.Input("mask_b", TensorProto.Types.DataType.Float, "pairs", "words_b", "1");
        var relations = graph.Input("relations", TensorProto.Types.DataType.Float, "pairs", "words_a", "words_b", $"{WordRelations.Count}");
        var turned = graph.Node(
            "Gather",
            [("axis", 3L)],
            graph.Node("Transpose", [("perm", new long[] { 0, 2, 1, 3 })], relations),
            graph.Longs(PairBatch.TurnedRelations));
        var (keyA, keyB) = (Attend(graph, network, a), Attend(graph, network, b));
        var pooledA = Pool(graph, network, a, b, keyA, keyB, relations, maskA, maskB);
        var pooledB = Pool(graph, network, b, a, keyB, keyA, turned, maskB, maskA);
        var apart = graph.Node("Abs", graph.Node("Sub", pooledA, pooledB));
        var symmetric = graph.Node("Concat", [("axis", 1L)], graph.Node("Add", pooledA, pooledB), apart, graph.Node("Mul", pooledA, pooledB));
        graph.Output(Head(graph, network.DirectionFirst, network.DirectionSecond, graph.Node("Concat", [("axis", 1L)], pooledA, pooledB, apart)), "forward", "pairs", "3");
        graph.Output(Head(graph, network.DirectionFirst, network.DirectionSecond, graph.Node("Concat", [("axis", 1L)], pooledB, pooledA, apart)), "backward", "pairs", "3");
        graph.Output(Head(graph, network.SymmetryFirst, network.SymmetrySecond, symmetric), "symmetric", "pairs", "3");
        return graph.ToBytes();
    }

    private static string Attend(GraphBuilder graph, AlignedNetwork network, string x) =>
        graph.Node("Relu", Linear(graph, network.AttendSecond, graph.Node("Relu", Linear(graph, network.AttendFirst, x))));

    private static string Pool(GraphBuilder graph, AlignedNetwork network, string x, string other, string key, string otherKey, string relations, string mask, string otherMask)
    {
        var product = graph.Node("MatMul", key, graph.Node("Transpose", [("perm", new long[] { 0, 2, 1 })], otherKey));
        var helped = graph.Node("Squeeze", graph.Node("MatMul", relations, graph.Floats(Values(network.RelationScore.weight!), WordRelations.Count, 1)), graph.Longs(3));
        var scores = graph.Node("Add", graph.Node("Mul", product, graph.Scalar(1 / MathF.Sqrt(Width))), helped);
        var hidden = graph.Node("Mul", graph.Node("Sub", graph.Node("Transpose", [("perm", new long[] { 0, 2, 1 })], otherMask), graph.Scalar(1)), graph.Scalar(10_000));
        var weights = graph.Node("Softmax", [("axis", -1L)], graph.Node("Add", scores, hidden));
        var aligned = graph.Node("MatMul", weights, other);
        var mean = graph.Node("Squeeze", graph.Node("MatMul", graph.Node("Unsqueeze", weights, graph.Longs(2)), relations), graph.Longs(2));
        var most = graph.Node("ReduceMax", [("keepdims", 0L)], relations, graph.Longs(2));
        var joined = graph.Node("Concat", [("axis", 2L)], x, aligned, graph.Node("Sub", x, aligned), graph.Node("Mul", x, aligned), mean, most);
        var compared = graph.Node("Relu", Linear(graph, network.CompareSecond, graph.Node("Relu", Linear(graph, network.CompareFirst, joined))));
        var composed = Gate(graph, network.Compose, graph.Node("Mul", compared, mask), mask);
        var sum = graph.Node("ReduceSum", [("keepdims", 0L)], composed, graph.Longs(1));
        var count = graph.Node("ReduceSum", [("keepdims", 0L)], mask, graph.Longs(1));
        var shown = graph.Node("Add", composed, graph.Node("Mul", graph.Node("Sub", mask, graph.Scalar(1)), graph.Scalar(10_000)));
        return graph.Node("Concat", [("axis", 1L)], graph.Node("Div", sum, count), graph.Node("ReduceMax", [("keepdims", 0L)], shown, graph.Longs(1)));
    }

    private static string Head(GraphBuilder graph, Linear first, Linear second, string x) =>
        Linear(graph, second, graph.Node("Relu", Linear(graph, first, x)));

    private static string Linear(GraphBuilder graph, Linear layer, string x)
    {
        var weight = new Matrix(Values(layer.weight!), (int)layer.weight!.shape[0], (int)layer.weight.shape[1]).Transposed();
        return graph.PackedLinear(x, weight, Values(layer.bias!));
    }

    /// <summary>A convolution of width 3 as one product over each word and its two neighbours, gated by its second half, added to its input.</summary>
    private static string Gate(GraphBuilder graph, Conv1d layer, string x, string mask)
    {
        var padded = graph.Node("Pad", x, graph.Longs(0, 1, 0, 0, 1, 0));
        var before = graph.Node("Slice", padded, graph.Longs(0), graph.Longs(-2), graph.Longs(1));
        var after = graph.Node("Slice", padded, graph.Longs(2), graph.Longs(long.MaxValue), graph.Longs(1));
        var joined = graph.Node("Concat", [("axis", 2L)], before, x, after);
        var product = graph.PackedLinear(joined, Unfolded(layer), Values(layer.bias!));
        var halves = graph.Nodes("Split", 2, [("axis", 2L), ("num_outputs", 2L)], product);
        var gated = graph.Node("Mul", halves[0], graph.Node("Sigmoid", halves[1]));
        return graph.Node("Mul", graph.Node("Add", x, gated), mask);
    }

    // Torch keeps outputs × inputs × places; the product wants places × inputs by rows, outputs by columns.
    private static Matrix Unfolded(Conv1d layer)
    {
        var (outputs, inputs, places) = ((int)layer.weight!.shape[0], (int)layer.weight.shape[1], (int)layer.weight.shape[2]);
        var values = Values(layer.weight);
        var turned = new float[values.Length];
        for (var output = 0; output < outputs; output++)
        {
            for (var input = 0; input < inputs; input++)
            {
                for (var place = 0; place < places; place++)
                    turned[((((place * inputs) + input) * outputs) + output)] = values[(((output * inputs) + input) * places) + place];
            }
        }

        return new Matrix(turned, places * inputs, outputs);
    }

    private static float[] Values(Tensor weight) => weight.detach().cpu().contiguous().data<float>().ToArray();
}
