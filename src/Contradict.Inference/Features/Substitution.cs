using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Two runs of tokens between the same neighbours, one on each side: what one statement has where the other has something else.</summary>
/// <param name="FirstA">First token of the run in the first statement.</param>
/// <param name="EndA">Token after the run.</param>
/// <param name="FirstB">First token of the run in the second statement.</param>
/// <param name="EndB">Token after the run.</param>
internal readonly record struct Substitution(int FirstA, int EndA, int FirstB, int EndB)
{
    private const int MostTokens = 128;

    public int LengthA => EndA - FirstA;

    public int LengthB => EndB - FirstB;

    /// <summary>All runs left between the tokens of the longest common subsequence of lemmas, insertions on one side included.</summary>
    /// <param name="a">The tokens of the first statement, of which the first 128 count.</param>
    /// <param name="b">The tokens of the second statement, likewise.</param>
    /// <param name="common">The length of that subsequence.</param>
    public static ImmutableArray<Substitution> Between(ImmutableArray<Token> a, ImmutableArray<Token> b, out int common)
    {
        var (rows, columns) = (Math.Min(a.Length, MostTokens), Math.Min(b.Length, MostTokens));
        var length = new short[(rows + 1) * (columns + 1)];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                length[Cell(i, j)] = a[i].Lemma == b[j].Lemma
                    ? (short)(length[Cell(i + 1, j + 1)] + 1)
                    : Math.Max(length[Cell(i + 1, j)], length[Cell(i, j + 1)]);
            }
        }

        common = length[Cell(0, 0)];
        var runs = ImmutableArray.CreateBuilder<Substitution>();
        var (x, y, startX, startY) = (0, 0, 0, 0);
        while (x < rows && y < columns)
        {
            if (a[x].Lemma == b[y].Lemma)
            {
                Close(x, y);
                (x, y) = (x + 1, y + 1);
                (startX, startY) = (x, y);
            }
            else if (length[Cell(x + 1, y)] >= length[Cell(x, y + 1)])
            {
                x++;
            }
            else
            {
                y++;
            }
        }

        Close(rows, columns);
        return runs.ToImmutable();

        int Cell(int i, int j) => (i * (columns + 1)) + j;

        void Close(int endX, int endY)
        {
            if (endX > startX || endY > startY)
                runs.Add(new Substitution(startX, endX, startY, endY));
        }
    }
}
