using System.Collections.Immutable;
using Contradict.Inference.Language;

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
    private const int MostWords = 160;

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

    public static Alignment Of(PreparedStatement a, PreparedStatement b, WordSimilarity similarity)
    {
        var (rows, columns) = (Math.Min(a.Words.Length, MostWords), Math.Min(b.Words.Length, MostWords));
        var scores = new float[rows * columns];
        var relations = new LexicalRelation[rows * columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var (score, relation) = similarity.Compare(a.Words[i], b.Words[j]);
                scores[(i * columns) + j] = (float)score;
                relations[(i * columns) + j] = relation;
            }
        }

        return Greedy(a, b, scores, relations, rows, columns);
    }

    private static Alignment Greedy(PreparedStatement a, PreparedStatement b, float[] scores, LexicalRelation[] relations, int rows, int columns)
    {
        var candidates = new List<(float Score, int Cell)>();
        for (var cell = 0; cell < scores.Length; cell++)
        {
            if (scores[cell] >= LeastSimilarity)
                candidates.Add((scores[cell] + Context(scores, rows, columns, cell), cell));
        }

        candidates.Sort(static (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Cell.CompareTo(y.Cell));
        var ofA = Unaligned(a.Words.Length);
        var ofB = Unaligned(b.Words.Length);
        foreach (var (_, cell) in candidates)
        {
            var (i, j) = (cell / columns, cell % columns);
            if (ofA[i] >= 0 || ofB[j] >= 0)
                continue;
            (ofA[i], ofB[j]) = (j, i);
        }

        var pairs = ImmutableArray.CreateBuilder<AlignedWords>(Math.Min(rows, columns));
        for (var i = 0; i < rows; i++)
        {
            if (ofA[i] >= 0)
                pairs.Add(new AlignedWords(i, ofA[i], scores[(i * columns) + ofA[i]], relations[(i * columns) + ofA[i]]));
        }

        return new Alignment(pairs.ToImmutable(), ofA, ofB);
    }

    private static float Context(float[] scores, int rows, int columns, int cell)
    {
        var (row, column) = (cell / columns, cell % columns);
        var best = 0f;
        for (var i = Math.Max(0, row - ContextWidth); i <= Math.Min(rows - 1, row + ContextWidth); i++)
        {
            for (var j = Math.Max(0, column - ContextWidth); j <= Math.Min(columns - 1, column + ContextWidth); j++)
            {
                if (i != row && j != column)
                    best = Math.Max(best, scores[(i * columns) + j]);
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
