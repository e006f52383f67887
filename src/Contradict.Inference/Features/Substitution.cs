using System.Collections.Immutable;
using System.Numerics;

namespace Contradict.Inference.Features;

/// <summary>Two runs of tokens between the same neighbours, one on each side: what one statement has where the other has something else.</summary>
/// <param name="FirstA">First token of the run in the first statement.</param>
/// <param name="EndA">Token after the run.</param>
/// <param name="FirstB">First token of the run in the second statement.</param>
/// <param name="EndB">Token after the run.</param>
internal readonly record struct Substitution(int FirstA, int EndA, int FirstB, int EndB)
{
    /// <summary>The tokens that count of each statement.</summary>
    public const int MostTokens = 128;

    public int LengthA => EndA - FirstA;

    public int LengthB => EndB - FirstB;

    /// <summary>All runs left between the tokens of the longest common subsequence of lemmas, insertions on one side included.</summary>
    /// <param name="a">The first statement, of whose tokens the first 128 count.</param>
    /// <param name="b">The second statement, likewise.</param>
    /// <param name="common">The length of that subsequence.</param>
    public static ImmutableArray<Substitution> Between(PreparedStatement a, PreparedStatement b, out int common)
    {
        var (rows, columns) = (Math.Min(a.Analysis.Tokens.Length, MostTokens), Math.Min(b.Analysis.Tokens.Length, MostTokens));
        return columns <= 64 ? Between<ulong>(a, b, rows, columns, out common) : Between<UInt128>(a, b, rows, columns, out common);
    }

    private static ImmutableArray<Substitution> Between<TBits>(PreparedStatement a, PreparedStatement b, int rows, int columns, out int common)
        where TBits : unmanaged, IBinaryInteger<TBits>
    {
        Span<TBits> matches = stackalloc TBits[rows];
        Span<TBits> steps = stackalloc TBits[rows + 1];
        var table = new CommonSubsequence<TBits>(matches, steps, a, b, columns);
        common = table.LengthFrom(0, 0);
        var runs = ImmutableArray.CreateBuilder<Substitution>();
        var (x, y, startX, startY) = (0, 0, 0, 0);
        while (x < rows && y < columns)
        {
            if (table.Matches(x, y))
            {
                if (x > startX || y > startY)
                    runs.Add(new Substitution(startX, x, startY, y));
                (x, y) = (x + 1, y + 1);
                (startX, startY) = (x, y);
            }
            else if (table.LengthFrom(x + 1, y) >= table.LengthFrom(x, y + 1))
            {
                x++;
            }
            else
            {
                y++;
            }
        }

        if (rows > startX || columns > startY)
            runs.Add(new Substitution(startX, rows, startY, columns));
        return runs.DrainToImmutable();
    }
}
