using Contradict.Inference.Encoders.Hub;
using Contradict.Tests.Shared;
using CsCheck;
using Google.Protobuf;
using Onnx;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class OnnxModelScanTests
{
    [Fact]
    public void A_plain_model_takes_nothing_from_outside()
    {
        var scan = OnnxModelScan.Of(TinyModel.Write(9, [0, 1, 2]));
        Assert.False(scan.TakesFilesFromOutside);
        Assert.False(scan.ScalesOverBatch);
    }

    [Fact]
    public void A_tensor_from_outside_is_found_inside_a_nodes_own_graph()
    {
        var inner = new GraphProto { Initializer = { new TensorProto { DataLocation = TensorProto.Types.DataLocation.External } } };
        Assert.True(OnnxModelScan.Of(With(new NodeProto { OpType = "If", Attribute = { new AttributeProto { G = inner } } })).TakesFilesFromOutside);
    }

    [Fact]
    public void Scaling_over_the_whole_batch_is_found() => Assert.True(OnnxModelScan.Of(With(new NodeProto { OpType = "DynamicQuantizeLinear" })).ScalesOverBatch);

    [Fact]
    public void Graphs_nested_without_end_are_refused()
    {
        var graph = new GraphProto { Node = { new NodeProto { OpType = "If" } } };
        for (var depth = 0; depth < 40; depth++)
            graph = new GraphProto { Node = { new NodeProto { OpType = "If", Attribute = { new AttributeProto { G = graph } } } } };
        Assert.Throws<InvalidDataException>(() => OnnxModelScan.Of(new ModelProto { Graph = graph }.ToByteArray()));
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        try
        {
            OnnxModelScan.Of(bytes);
        }
        catch (InvalidDataException)
        {
        }
    });

    private static byte[] With(NodeProto node)
    {
        var model = TinyModel.Model(9, [0, 1, 2]);
        model.Graph.Node.Add(node);
        return model.ToByteArray();
    }
}
