using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class FixedOrderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(100)]
    [InlineData(384)]
    public void Sums_in_the_order_that_is_promised_to_the_last_bit(int length)
    {
        var random = new Random(length);
        var a = Enumerable.Range(0, length).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
        var b = Enumerable.Range(0, length).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();

        Assert.Equal(BitConverter.SingleToUInt32Bits(OneByOne(a, b)), BitConverter.SingleToUInt32Bits(FixedOrder.Dot(a, b)));
    }

    [Fact]
    public void Is_the_dot_product()
    {
        var ascending = Enumerable.Range(1, 100).Select(i => (float)i).ToArray();

        Assert.Equal(338350f, FixedOrder.Dot(ascending, ascending));
        Assert.Equal(MathF.Sqrt(338350f), FixedOrder.Norm(ascending));
    }

    [Fact]
    public void Refuses_vectors_of_two_lengths() => Assert.Throws<ArgumentException>(() => FixedOrder.Dot(new float[3], new float[4]));

    /// <summary>The same sums one value at a time.</summary>
    private static float OneByOne(float[] a, float[] b)
    {
        var whole = a.Length / FixedOrder.Lanes * FixedOrder.Lanes;
        var sums = new float[FixedOrder.Lanes];
        for (var i = 0; i < whole; i++)
            sums[i % FixedOrder.Lanes] += a[i] * b[i];
        var eight = Enumerable.Range(0, 8).Select(i => (sums[i] + sums[i + 8]) + (sums[i + 16] + sums[i + 24])).ToArray();
        var four = Enumerable.Range(0, 4).Select(i => eight[i] + eight[i + 4]).ToArray();
        var sum = (four[0] + four[1]) + (four[2] + four[3]);
        for (var i = whole; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
