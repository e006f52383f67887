using System.Collections.Immutable;

namespace Contradict.Inference.Features;

/// <summary>
/// The monolingual alignment of two statements' content words: one to one, best first, helped by alike neighbours (after Sultan,
/// Bethard and Sumner, 2014: lexical similarity plus context, greedily).
/// </summary>
internal sealed class Alignment
{
    private const double LeastSimilarity = 0.3;
    private const double ContextShare = 0.2;
    private const int ContextWidth = 2;

    private Alignment(ImmutableArray<AlignedWords> pairs, int[] ofA, int[] ofB)
    {
        Pairs = pairs;
        OfA = ofA;
        OfB = ofB;
    }

    /// <summary>The aligned words, in the order of the first statement.</summary>
    public ImmutableArray<AlignedWords> Pairs { get; }

    /// <summary>For every content word of the first statement, the index of its partner, or -1.</summary>
    public int[] OfA { get; }

    /// <summary>For every content word of the second statement, the index of its partner, or -1.</summary>
    public int[] OfB { get; }

    public static Alignment Of(PreparedStatement a, PreparedStatement b, WordComparisons words)
    {
        var ofA = Unaligned(a.Words.Length);
        var ofB = Unaligned(b.Words.Length);
        var aligned = 0;
        foreach (var cell in BestFirst(words))
        {
            var (i, j) = Math.DivRem((int)(uint)cell, words.Columns);
            if (ofA[i] >= 0 || ofB[j] >= 0)
                continue;
            (ofA[i], ofB[j]) = (j, i);
            aligned++;
        }

        var pairs = ImmutableArray.CreateBuilder<AlignedWords>(aligned);
        for (var i = 0; i < words.Rows; i++)
        {
            if (ofA[i] >= 0)
                pairs.Add(new AlignedWords(i, ofA[i], (float)words[i, ofA[i]].Similarity, words[i, ofA[i]].Relation));
        }

        return new Alignment(pairs.MoveToImmutable(), ofA, ofB);
    }

    /// <summary>The cells of words that are alike, by falling score and then by place; a score's bits are in its order, since none is negative.</summary>
    private static ulong[] BestFirst(WordComparisons words)
    {
        var cells = words.Cells;
        var count = 0;
        foreach (ref readonly var cell in cells)
            count += IsAlike(cell) ? 1 : 0;
        var order = new ulong[count];
        for (var place = 0; place < cells.Length && count > 0; place++)
        {
            if (!IsAlike(cells[place]))
                continue;
            var score = (float)cells[place].Similarity + Context(words, place);
            order[--count] = ((ulong)~BitConverter.SingleToUInt32Bits(score) << 32) | (uint)place;
        }

        Array.Sort(order);
        return order;
    }

    private static bool IsAlike(in WordComparison cell) => (float)cell.Similarity >= LeastSimilarity;

    private static float Context(WordComparisons words, int cell)
    {
        var (row, column) = Math.DivRem(cell, words.Columns);
        var best = 0f;
        for (var i = Math.Max(0, row - ContextWidth); i <= Math.Min(words.Rows - 1, row + ContextWidth); i++)
        {
            for (var j = Math.Max(0, column - ContextWidth); j <= Math.Min(words.Columns - 1, column + ContextWidth); j++)
            {
                if (i != row && j != column)
                    best = Math.Max(best, (float)words[i, j].Similarity);
            }
        }

        return (float)(best * ContextShare);
    }

    private static int[] Unaligned(int length)
    {
        var partners = new int[length];
        Array.Fill(partners, -1);
        return partners;
    }
}
