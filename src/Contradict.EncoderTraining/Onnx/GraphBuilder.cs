using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using global::Onnx;
using Google.Protobuf;

namespace Contradict.EncoderTraining.Onnx;

/// <summary>Builds one ONNX graph, node by node; each call returns the name of the value it made.</summary>
internal sealed class GraphBuilder(string name)
{
    private const int Opset = 21;
    private const int IrVersion = 10;

    // Seven bits, not eight: products of eight-bit weights overflow sixteen bits on processors without dot-product instructions.
    private const float MostQuantized = 63;

    private const int LeastShared = 10_000;

    private readonly GraphProto _graph = new() { Name = name };
    private readonly Dictionary<string, string> _initializers = new(StringComparer.Ordinal);
    private int _values;

    public string Input(string input, TensorProto.Types.DataType type, params string[] shape)
    {
        _graph.Input.Add(ValueOf(input, type, shape));
        return input;
    }

    public void Output(string value, string output, params string[] shape)
    {
        _graph.Node.Add(new NodeProto { OpType = "Identity", Input = { value }, Output = { output } });
        _graph.Output.Add(ValueOf(output, TensorProto.Types.DataType.Float, shape));
    }

    public string Floats(ReadOnlySpan<float> values, params long[] shape) =>
        Initializer(TensorProto.Types.DataType.Float, MemoryMarshal.AsBytes(values), shape);

    public string Scalar(float value) => Floats([value]);

    public string Longs(params long[] values) =>
        Initializer(TensorProto.Types.DataType.Int64, MemoryMarshal.AsBytes(values.AsSpan()), [values.Length]);

    public string Node(string operation, params string[] inputs) => Node(operation, [], inputs);

    public string Node(string operation, (string Name, object Value)[] attributes, params string[] inputs) =>
        Nodes(operation, 1, attributes, inputs)[0];

    public string[] Nodes(string operation, int outputs, (string Name, object Value)[] attributes, params string[] inputs)
    {
        var node = new NodeProto { OpType = operation };
        node.Input.AddRange(inputs);
        var names = Enumerable.Range(0, outputs).Select(_ => NextName()).ToArray();
        node.Output.AddRange(names);
        node.Attribute.AddRange(attributes.Select(AttributeOf));
        _graph.Node.Add(node);
        return names;
    }

    /// <summary>x · weight + bias in float, the weight kept in one byte a cell with a scale a column.</summary>
    public string PackedLinear(string x, Matrix weight, ReadOnlySpan<float> bias)
    {
        var (cells, scales) = weight.QuantizeColumns(127);
        var packed = Initializer(TensorProto.Types.DataType.Int8, MemoryMarshal.AsBytes(cells.AsSpan()), [weight.Rows, weight.Columns]);
        var real = Node("Cast", [("to", (long)TensorProto.Types.DataType.Float)], packed);
        var unpacked = Node("Mul", real, Floats(scales, scales.Length));
        return Node("Add", Node("MatMul", x, unpacked), Floats(bias, bias.Length));
    }

    /// <summary>x · weight + bias, the weight in one byte a cell with a scale a column, x quantised as it comes.</summary>
    public string QuantizedLinear(string x, Matrix weight, ReadOnlySpan<float> bias)
    {
        var (cells, scales) = weight.QuantizeColumns(MostQuantized);
        var quantized = Nodes("DynamicQuantizeLinear", 3, [], x);
        var packed = Initializer(TensorProto.Types.DataType.Int8, MemoryMarshal.AsBytes(cells.AsSpan()), [weight.Rows, weight.Columns]);
        var zero = Initializer(TensorProto.Types.DataType.Int8, [0], []);
        var product = Node("MatMulInteger", quantized[0], packed, quantized[2], zero);
        var real = Node("Cast", [("to", (long)TensorProto.Types.DataType.Float)], product);
        var scale = Node("Mul", quantized[1], Floats(scales, scales.Length));
        return Node("Add", Node("Mul", real, scale), Floats(bias, bias.Length));
    }

    /// <summary>The rows of a table by their numbers, the table in one byte a cell with a scale a row.</summary>
    public string QuantizedGather(Matrix table, string numbers)
    {
        var (cells, scales) = table.QuantizeRows(127);
        var packed = Initializer(TensorProto.Types.DataType.Int8, MemoryMarshal.AsBytes(cells.AsSpan()), [table.Rows, table.Columns]);
        var real = Node("Cast", [("to", (long)TensorProto.Types.DataType.Float)], Node("Gather", packed, numbers));
        return Node("Mul", real, Node("Gather", Floats(scales, table.Rows, 1), numbers));
    }

    public byte[] ToBytes()
    {
        var model = new ModelProto { IrVersion = IrVersion, ProducerName = "Contradict", Graph = _graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = Opset });
        return model.ToByteArray();
    }

    // Weights that are used twice are written once.
    private string Initializer(TensorProto.Types.DataType type, ReadOnlySpan<byte> bytes, long[] shape)
    {
        if (bytes.Length < LeastShared)
            return Written(type, bytes, shape);
        var key = $"{type} {string.Join('×', shape)} {Convert.ToHexString(SHA256.HashData(bytes))}";
        if (_initializers.TryGetValue(key, out var known))
            return known;
        return _initializers[key] = Written(type, bytes, shape);
    }

    private string Written(TensorProto.Types.DataType type, ReadOnlySpan<byte> bytes, long[] shape)
    {
        var tensor = new TensorProto { Name = NextName(), DataType = (int)type, RawData = ByteString.CopyFrom(bytes) };
        tensor.Dims.AddRange(shape);
        _graph.Initializer.Add(tensor);
        return tensor.Name;
    }

    private string NextName() => (_values++).ToString(CultureInfo.InvariantCulture);

    private static AttributeProto AttributeOf((string Name, object Value) attribute)
    {
        var proto = new AttributeProto { Name = attribute.Name };
        switch (attribute.Value)
        {
            case long number:
                (proto.Type, proto.I) = (AttributeProto.Types.AttributeType.Int, number);
                break;
            case float number:
                (proto.Type, proto.F) = (AttributeProto.Types.AttributeType.Float, number);
                break;
            case long[] numbers:
                proto.Type = AttributeProto.Types.AttributeType.Ints;
                proto.Ints.AddRange(numbers);
                break;
            default:
                throw new ArgumentException($"an attribute of {attribute.Value.GetType().Name} is not known", nameof(attribute));
        }

        return proto;
    }

    private static ValueInfoProto ValueOf(string value, TensorProto.Types.DataType type, string[] shape)
    {
        var dimensions = new TensorShapeProto();
        foreach (var size in shape)
        {
            dimensions.Dim.Add(long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var fixedSize)
                ? new TensorShapeProto.Types.Dimension { DimValue = fixedSize }
                : new TensorShapeProto.Types.Dimension { DimParam = size });
        }

        return new ValueInfoProto
        {
            Name = value,
            Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = (int)type, Shape = dimensions } },
        };
    }
}
