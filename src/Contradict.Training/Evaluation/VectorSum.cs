using System.Numerics;
using System.Runtime.InteropServices;

namespace Contradict.Training.Evaluation;

/// <summary>Adds rows of numbers whose length is a multiple of what a vector register holds.</summary>
internal static class VectorSum
{
    public static void Add(Span<double> sum, ReadOnlySpan<double> row, double weight)
    {
        var target = MemoryMarshal.Cast<double, Vector<double>>(sum);
        var source = MemoryMarshal.Cast<double, Vector<double>>(row);
        for (var i = 0; i < target.Length; i++)
            target[i] += source[i] * weight;
    }
}
