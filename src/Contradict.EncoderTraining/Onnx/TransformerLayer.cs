using Contradict.EncoderTraining.Context;

namespace Contradict.EncoderTraining.Onnx;

/// <summary>The weights of one layer of a transformer (Vaswani et al., 2017), and the layer as ONNX.</summary>
/// <param name="Joined">Makes queries, keys and values, side by side.</param>
/// <param name="Output">Mixes what the heads gathered.</param>
/// <param name="OutputNorm">Norms it, added to the input.</param>
/// <param name="Inner">The first of the two products of each word by itself.</param>
/// <param name="Outer">The second.</param>
/// <param name="OuterNorm">Norms it, added to its input.</param>
internal sealed record TransformerLayer(Affine Joined, Affine Output, LayerNorming OutputNorm, Affine Inner, Affine Outer, LayerNorming OuterNorm)
{
    public const int Heads = 12;

    public const float Epsilon = 1e-12f;

    /// <summary>A product's value, by the value it is made of, its weights and its number in the layer, from 0 to 3.</summary>
    public delegate string Product(string x, Affine weights, int number);

    /// <summary>A layer of the sentence transformer, counted from 0.</summary>
    public static TransformerLayer Of(SentenceTransformer source, int layer)
    {
        var name = $"encoder.layer.{layer}";
        string[] joined = [$"{name}.attention.self.query.bias", $"{name}.attention.self.key.bias", $"{name}.attention.self.value.bias"];
        return new TransformerLayer(
            new Affine(Matrix.Beside([.. joined.Select(source.WeightOf)]), [.. joined.SelectMany(source.Vector)]),
            AffineOf(source, $"{name}.attention.output.dense.bias"),
            source.Norm($"{name}.attention.output.LayerNorm"),
            AffineOf(source, $"{name}.intermediate.dense.bias"),
            AffineOf(source, $"{name}.output.dense.bias"),
            source.Norm($"{name}.output.LayerNorm"));
    }

    /// <summary>Writes the layer.</summary>
    /// <param name="graph">Where to.</param>
    /// <param name="x">The words' states.</param>
    /// <param name="bias">What is added to the heads' scores.</param>
    /// <param name="product">Writes a product.</param>
    public string Write(GraphBuilder graph, string x, string bias, Product product)
    {
        var width = OutputNorm.Scale.Length;
        var split = graph.Nodes("Split", 3, [("axis", 2L), ("num_outputs", 3L)], product(x, Joined, 0));
        var (query, key, value) = (Heading(graph, split[0], width), Heading(graph, split[1], width), Heading(graph, split[2], width));
        var turned = graph.Node("Transpose", [("perm", new long[] { 0, 1, 3, 2 })], key);
        var scores = graph.Node("Mul", graph.Node("MatMul", query, turned), graph.Scalar(1 / MathF.Sqrt(width / Heads)));
        var weights = graph.Node("Softmax", [("axis", -1L)], graph.Node("Add", scores, bias));
        var attended = graph.Node("Transpose", [("perm", new long[] { 0, 2, 1, 3 })], graph.Node("MatMul", weights, value));
        var flat = graph.Node("Reshape", attended, graph.Longs(0, 0, width));
        var first = graph.Norm(graph.Node("Add", product(flat, Output, 1), x), OutputNorm, Epsilon);
        var inner = graph.Node("Gelu", product(first, Inner, 2));
        return graph.Norm(graph.Node("Add", product(inner, Outer, 3), first), OuterNorm, Epsilon);
    }

    private static Affine AffineOf(SentenceTransformer source, string bias) => new(source.WeightOf(bias), source.Vector(bias));

    private static string Heading(GraphBuilder graph, string x, int width) =>
        graph.Node("Transpose", [("perm", new long[] { 0, 2, 1, 3 })], graph.Node("Reshape", x, graph.Longs(0, 0, Heads, width / Heads)));
}
