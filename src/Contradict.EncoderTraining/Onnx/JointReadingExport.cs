using Contradict.EncoderTraining.Network;
using Contradict.Inference.Encoders.Aligned;

namespace Contradict.EncoderTraining.Onnx;

/// <summary>Writes the layers that read two statements together.</summary>
internal sealed class JointReadingExport(GraphBuilder graph, JointReading reading)
{
    /// <summary>One statement's inputs.</summary>
    /// <param name="States">The states of its words.</param>
    /// <param name="Flags">Their flags.</param>
    /// <param name="Mask">1 where there is a word.</param>
    public readonly record struct Side(string States, string Flags, string Mask);

    /// <summary>The states of both statements' words, and of the place that is no word.</summary>
    public (string A, string B, string Between) Write(Side a, Side b, string relations, string turned)
    {
        var rest = graph.Node("Expand", graph.Floats(Affine.Values(reading.Rest), 1, 1, ContextModel.Width), Shape(graph.Node("Shape", a.Mask), 1, ContextModel.Width));
        var one = graph.Node("Expand", graph.Floats([1], 1, 1, 1), Shape(graph.Node("Shape", a.Mask), 1, 1));
        var x = graph.Node("Concat", [("axis", 1L)], rest, Enter(a), Enter(b));
        var shown = graph.Node("Concat", [("axis", 1L)], one, a.Mask, b.Mask);
        var hidden = graph.Node("Mul", graph.Node("Sub", shown, graph.Scalar(1)), graph.Scalar(JointReading.Hidden));
        var hiddenKeys = graph.Node("Unsqueeze", graph.Node("Transpose", [("perm", new long[] { 0, 2, 1 })], hidden), graph.Longs(1));
        var (lengthA, lengthB) = (Length(a.Mask), Length(b.Mask));
        foreach (var layer in reading.Stack)
        {
            var bias = graph.Node("Add", Bias(layer, relations, turned, lengthA, lengthB), hiddenKeys);
            x = LayerOf(layer).Write(graph, x, bias, ProductOf(layer));
        }

        var startB = graph.Node("Add", lengthA, graph.Longs(1));
        return (Slice(x, graph.Longs(1), startB), Slice(x, startB, graph.Longs(long.MaxValue)), graph.Node("Squeeze", Slice(x, graph.Longs(0), graph.Longs(1)), graph.Longs(1)));
    }

    private string Enter(Side side) =>
        graph.Node("Add", side.States, graph.Node("MatMul", side.Flags, graph.Floats(FlagsWeight(), WordSequence.FlagCount, ContextModel.Width)));

    private float[] FlagsWeight() => new Matrix(Affine.Values(reading.Flags.weight!), ContextModel.Width, WordSequence.FlagCount).Transposed().Values;

    private string Bias(JointLayer layer, string relations, string turned, string lengthA, string lengthB)
    {
        var fromA = Pad(graph.PackedLinear(relations, Affine.Of(layer.Cross)), 2, graph.Node("Add", lengthA, graph.Longs(1)), graph.Longs(0));
        var fromB = Pad(graph.PackedLinear(turned, Affine.Of(layer.Cross)), 2, graph.Longs(1), lengthB);
        var joined = Pad(graph.Node("Concat", [("axis", 1L)], fromA, fromB), 1, graph.Longs(1), graph.Longs(0));
        return graph.Node("Transpose", [("perm", new long[] { 0, 3, 1, 2 })], joined);
    }

    private string Pad(string x, int axis, string before, string after) =>
        graph.Node("Pad", x, graph.Node("Concat", [("axis", 0L)], before, after), "", graph.Longs(axis));

    private static TransformerLayer LayerOf(JointLayer layer) => new(
        Affine.Of(layer.Joined),
        Affine.Of(layer.Output),
        LayerNorming.Of(layer.OutputNorm),
        Affine.Of(layer.Inner),
        Affine.Of(layer.Outer),
        LayerNorming.Of(layer.OuterNorm));

    private TransformerLayer.Product ProductOf(JointLayer layer)
    {
        var ranges = Affine.Values(layer.Ranges);
        return (x, weights, number) => graph.QuantizedLinear(x, weights, ranges[2 * number], ranges[(2 * number) + 1]);
    }

    private string Length(string mask) => graph.Node("Slice", graph.Node("Shape", mask), graph.Longs(1), graph.Longs(2));

    private string Shape(string of, long places, long width) =>
        graph.Node("Concat", [("axis", 0L)], graph.Node("Slice", of, graph.Longs(0), graph.Longs(1)), graph.Longs(places, width));

    private string Slice(string x, string from, string to) => graph.Node("Slice", x, from, to, graph.Longs(1));
}
