using System.Numerics;

namespace Contradict.Inference.Features;

/// <summary>Compares sets of numbers that are kept as sorted arrays without doubles.</summary>
internal static class SortedSets
{
    /// <summary>The Dice coefficient of two sets, 0 to 1; 0 where either is empty.</summary>
    public static double Dice<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IBinaryInteger<T> => a.IsEmpty || b.IsEmpty ? 0 : 2.0 * Shared(a, b) / (a.Length + b.Length);

    /// <summary>How many numbers both sets have. Steps without branches, since which set is ahead can't be foretold.</summary>
    private static int Shared<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IBinaryInteger<T>
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return shared;
    }
}
