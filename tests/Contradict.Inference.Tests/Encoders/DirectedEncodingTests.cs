using Contradict.Inference.Encoders;
using Contradict.Inference.Features;
using Contradict.Inference.Tests.Features;
using Xunit;

namespace Contradict.Inference.Tests.Encoders;

public sealed class DirectedEncodingTests
{
    private static readonly PairToEncode Pair = new(Vector.Prepare("The long ship left the port."), Vector.Prepare("It left."));

    [Fact]
    public void A_reading_keeps_the_order_of_the_pair()
    {
        using var encoder = new LengthDifference();
        var reading = new EncoderFeatures(encoder).Read([Pair])[0];
        Assert.Equal([20, -20], [.. reading.AToB, .. reading.BToA]);
    }

    [Fact]
    public void The_other_order_is_read_off_the_same_run()
    {
        using var encoder = new LengthDifference();
        var readings = new EncoderFeatures(encoder).Read([Pair, Pair.Swapped]);
        Assert.Equal(2, encoder.Encoded);
        Assert.Equal([20, -20, -20, 20], [.. readings[0].AToB, .. readings[0].BToA, .. readings[1].AToB, .. readings[1].BToA]);
    }

    [Fact]
    public void A_directional_vector_ends_with_the_outputs_forward_and_backward()
    {
        using var encoder = new LengthDifference();
        var features = new DirectionalFeatures(Vector.Computation, encoder);
        var vector = new float[features.Schema.Count];
        features.ComputeWithoutEncoder(Pair.A, Pair.B, vector);
        features.Fill(new EncoderFeatures(encoder).Read([Pair])[0], vector);
        Assert.Equal(["encoder_order.difference_forward", "encoder_order.difference_backward"], features.Schema.Names[^2..]);
        Assert.Equal([20, -20], vector[^2..]);
        Assert.Equal([20, -20], vector[PairFeatures.Schema.Count..(PairFeatures.Schema.Count + 2)]);
    }

    /// <summary>Says how much longer the first statement is.</summary>
    private sealed class LengthDifference : IPairEncoder
    {
        public IReadOnlyList<string> Outputs => ["difference"];

        public int Encoded { get; private set; }

        public void Encode(IReadOnlyList<PairToEncode> pairs, Span<float> outputs)
        {
            Encoded += pairs.Count;
            for (var i = 0; i < pairs.Count; i++)
                outputs[i] = pairs[i].A.Analysis.Text.Length - pairs[i].B.Analysis.Text.Length;
        }

        public void Dispose()
        {
        }
    }
}
