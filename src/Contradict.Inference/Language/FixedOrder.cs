using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Contradict.Inference.Language;

/// <summary>
/// Products of vectors whose sums are taken in one fixed order, whatever the width of the processor's registers: the last bit of a feature decides
/// now and then where a tree parts its rows, and the same data and seed are to give the same bytes on every machine.
/// </summary>
internal static class FixedOrder
{
    /// <summary>The values that are summed beside each other: value i goes into sum i modulo this.</summary>
    public const int Lanes = 32;

    /// <summary>The dot product of two vectors.</summary>
    /// <param name="a">A vector.</param>
    /// <param name="b">Another of the same length.</param>
    /// <exception cref="ArgumentException">The two are not equally long.</exception>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        if (a.Length != b.Length)
            throw new ArgumentException($"a vector of {a.Length} values against one of {b.Length}", nameof(b));
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        var (first, second, third, fourth) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var i = 0;
        for (; i <= a.Length - Lanes; i += Lanes)
        {
            first += Product(ref x, ref y, i);
            second += Product(ref x, ref y, i + 8);
            third += Product(ref x, ref y, i + 16);
            fourth += Product(ref x, ref y, i + 24);
        }

        var eight = (first + second) + (third + fourth);
        var four = eight.GetLower() + eight.GetUpper();
        var sum = (four[0] + four[1]) + (four[2] + four[3]);
        for (; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    /// <summary>The Euclidean length of a vector.</summary>
    /// <param name="vector">The vector.</param>
    public static float Norm(ReadOnlySpan<float> vector) => MathF.Sqrt(Dot(vector, vector));

    // Rounded before it is added, not fused.
    private static Vector256<float> Product(ref float x, ref float y, int start) => Vector256.LoadUnsafe(ref x, (nuint)start) * Vector256.LoadUnsafe(ref y, (nuint)start);
}
