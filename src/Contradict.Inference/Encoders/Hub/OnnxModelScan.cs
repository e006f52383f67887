using System.Collections.Frozen;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>
/// Looks through an ONNX model before ONNX Runtime opens it. Field numbers are those of <c>onnx.proto3</c>.
/// </summary>
internal sealed class OnnxModelScan
{
    private const int MostDepth = 32;
    private static readonly FrozenSet<string> OverWholeBatch = FrozenSet.Create(StringComparer.Ordinal, "DynamicQuantizeLinear", "DynamicQuantizeMatMul", "DynamicQuantizeLSTM");

    private OnnxModelScan()
    {
    }

    /// <summary>Whether it takes the content of a tensor from another file, which could be any file of the machine.</summary>
    public bool TakesFilesFromOutside { get; private set; }

    /// <summary>
    /// Whether it scales numbers by the range of a whole batch, as models quantised dynamically do: then what it says of a pair hangs on the
    /// others of its batch.
    /// </summary>
    public bool ScalesOverBatch { get; private set; }

    private bool HasNodes { get; set; }

    /// <summary>Scans a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no ONNX model.</exception>
    public static OnnxModelScan Of(ReadOnlySpan<byte> model)
    {
        if (model.StartsWith("version https://git-lfs"u8))
            throw new InvalidDataException("it is a Git LFS pointer, not the model itself; fetch the model's content");
        var scan = new OnnxModelScan();
        var fields = new ProtobufReader(model);
        while (fields.Next())
        {
            if (fields.Field == 7)
                scan.Graph(fields.Content, 0);
            else if (fields.Field == 25)
                scan.Function(fields.Content);
        }

        return scan.HasNodes ? scan : throw new InvalidDataException("it holds no graph");
    }

    private void Graph(ReadOnlySpan<byte> graph, int depth)
    {
        if (depth > MostDepth)
            throw new InvalidDataException($"its graphs are nested deeper than {MostDepth}");
        var fields = new ProtobufReader(graph);
        while (fields.Next())
        {
            if (fields.Field == 1)
                Node(fields.Content, depth);
            else if (fields.Field == 5)
                Tensor(fields.Content);
            else if (fields.Field == 15)
                SparseTensor(fields.Content);
        }
    }

    private void Function(ReadOnlySpan<byte> function)
    {
        var fields = new ProtobufReader(function);
        while (fields.Next())
        {
            if (fields.Field == 7)
                Node(fields.Content, 0);
            else if (fields.Field == 11)
                Attribute(fields.Content, 0);
        }
    }

    private void Node(ReadOnlySpan<byte> node, int depth)
    {
        HasNodes = true;
        var fields = new ProtobufReader(node);
        while (fields.Next())
        {
            if (fields.Field == 4)
                ScalesOverBatch |= OverWholeBatch.Contains(fields.Text);
            else if (fields.Field == 5)
                Attribute(fields.Content, depth);
        }
    }

    private void Attribute(ReadOnlySpan<byte> attribute, int depth)
    {
        var fields = new ProtobufReader(attribute);
        while (fields.Next())
        {
            if (fields.Field is 5 or 10)
                Tensor(fields.Content);
            else if (fields.Field is 6 or 11)
                Graph(fields.Content, depth + 1);
            else if (fields.Field is 22 or 23)
                SparseTensor(fields.Content);
        }
    }

    private void SparseTensor(ReadOnlySpan<byte> tensor)
    {
        var fields = new ProtobufReader(tensor);
        while (fields.Next())
        {
            if (fields.Field is 1 or 2)
                Tensor(fields.Content);
        }
    }

    private void Tensor(ReadOnlySpan<byte> tensor)
    {
        var fields = new ProtobufReader(tensor);
        while (fields.Next())
            TakesFilesFromOutside |= fields.Field == 13 || (fields.Field == 14 && fields.Number != 0);
    }
}
