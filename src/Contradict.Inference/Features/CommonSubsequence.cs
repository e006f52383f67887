using System.Numerics;
using System.Runtime.Intrinsics;

namespace Contradict.Inference.Features;

/// <summary>
/// The lengths of the longest common subsequences of two statements' lemmas, from every two tokens on, a bit a column: the bit-parallel
/// algorithm of Hyyrö (2004), run from the end.
/// </summary>
/// <typeparam name="TBits">An integer of at least as many bits as there are columns.</typeparam>
internal readonly ref struct CommonSubsequence<TBits>
    where TBits : unmanaged, IBinaryInteger<TBits>
{
    private readonly Span<TBits> _matches;
    private readonly Span<TBits> _steps;
    private readonly int _columns;

    /// <param name="matches">Room for the rows, zero.</param>
    /// <param name="steps">Room for one more than the rows.</param>
    /// <param name="a">The first statement, a token a row.</param>
    /// <param name="b">The second statement, a token a column.</param>
    /// <param name="columns">How many of the second statement's tokens count.</param>
    public CommonSubsequence(Span<TBits> matches, Span<TBits> steps, PreparedStatement a, PreparedStatement b, int columns)
    {
        _matches = matches;
        _steps = steps;
        _columns = columns;
        // A bit that is not set says that the subsequence is one longer from that column on than from the next.
        steps[^1] = TBits.AllBitsSet;
        for (var row = matches.Length - 1; row >= 0; row--)
        {
            var (match, below) = (MatchesOf(row, a, b), steps[row + 1]);
            matches[row] = match;
            steps[row] = (below + (below & match)) | (below & ~match);
        }
    }

    /// <summary>Whether the tokens have one lemma.</summary>
    public bool Matches(int row, int column) => !TBits.IsZero(_matches[row] & BitOf(column));

    /// <summary>The length from a row and a column on.</summary>
    public int LengthFrom(int row, int column) =>
        column >= _columns ? 0 : int.CreateTruncating(TBits.PopCount(~_steps[row] & (BitOf(column) | (BitOf(column) - TBits.One))));

    private TBits BitOf(int column) => TBits.One << (_columns - 1 - column);

    private TBits MatchesOf(int row, PreparedStatement a, PreparedStatement b)
    {
        var hash = Vector256.Create(a.LemmaHashes[row]);
        ReadOnlySpan<int> hashes = b.LemmaHashes.AsSpan(0, _columns);
        var matches = TBits.Zero;
        for (var first = 0; first < hashes.Length; first += Vector256<int>.Count)
        {
            var alike = Vector256.Equals(hash, EightFrom(hashes, first)).ExtractMostSignificantBits();
            for (; alike != 0; alike &= alike - 1)
            {
                var column = first + BitOperations.TrailingZeroCount(alike);
                if (column < hashes.Length && a.Analysis.Tokens[row].Lemma == b.Analysis.Tokens[column].Lemma)
                    matches |= BitOf(column);
            }
        }

        return matches;
    }

    private static Vector256<int> EightFrom(ReadOnlySpan<int> hashes, int first)
    {
        var rest = hashes[first..];
        if (rest.Length >= Vector256<int>.Count)
            return Vector256.Create(rest);
        Span<int> eight = stackalloc int[Vector256<int>.Count];
        rest.CopyTo(eight);
        return Vector256.Create<int>(eight);
    }
}
