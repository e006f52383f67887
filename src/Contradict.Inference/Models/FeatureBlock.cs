using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Contradict.Inference.Models;

/// <summary>
/// The feature vectors of up to eight pairs, to be scored together: a processor compares eight values with a threshold as fast as one. Made
/// once and filled many times; not thread-safe.
/// </summary>
/// <param name="features">The length of a vector.</param>
internal sealed class FeatureBlock(int features)
{
    /// <summary>The most pairs.</summary>
    public const int Width = 8;

    private readonly float[] _rows = new float[Width * features];
    private readonly Vector256<float>[] _columns = new Vector256<float>[features];
    private Vector256<uint>[] _leaves = [];

    /// <summary>The values of each feature, a pair a lane, as they were when <see cref="Align"/> was called.</summary>
    public ReadOnlySpan<Vector256<float>> Columns => _columns;

    /// <summary>The vector of one pair.</summary>
    /// <param name="pair">0 to 7.</param>
    public Span<float> Row(int pair) => _rows.AsSpan(pair * features, features);

    /// <summary>Room for the leaves of some trees that are still possible, a pair a lane: all of them at first.</summary>
    /// <param name="trees">How many trees.</param>
    public Span<Vector256<uint>> LeavesOf(int trees)
    {
        if (_leaves.Length < trees)
            _leaves = new Vector256<uint>[trees];
        var leaves = _leaves.AsSpan(0, trees);
        leaves.Fill(Vector256<uint>.AllBitsSet);
        return leaves;
    }

    /// <summary>Puts the values of each feature beside each other, once the rows are filled. Rows that no pair fills do no harm.</summary>
    public void Align()
    {
        var values = MemoryMarshal.Cast<Vector256<float>, float>(_columns.AsSpan());
        for (var pair = 0; pair < Width; pair++)
        {
            var row = Row(pair);
            for (var feature = 0; feature < row.Length; feature++)
                values[(feature * Width) + pair] = row[feature];
        }
    }
}
