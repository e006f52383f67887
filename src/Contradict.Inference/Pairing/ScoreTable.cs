using System.Numerics;

namespace Contradict.Inference.Pairing;

/// <summary>
/// Sums by claim, for the few claims that one search finds among millions: a hash table with open addresses, so small that it stays in the
/// processor's cache. Not thread-safe.
/// </summary>
/// <param name="most">The most claims that one search finds.</param>
internal sealed class ScoreTable(int most)
{
    // Each the claim, counted from 1, over its place below; 0 where free.
    private readonly ulong[] _places = new ulong[BitOperations.RoundUpToPowerOf2(((uint)most * 2) + 2)];
    private readonly int[] _taken = new int[most];
    private readonly int[] _claims = new int[most];
    private readonly double[] _sums = new double[most];
    private readonly double[] _norms = new double[most];
    private int _count;

    /// <summary>The claims found, in the order of finding.</summary>
    public ReadOnlySpan<int> Claims => _claims.AsSpan(0, _count);

    /// <summary>The sum of each claim found.</summary>
    public ReadOnlySpan<double> Sums => _sums.AsSpan(0, _count);

    /// <summary>The length of the vector of each claim found.</summary>
    public ReadOnlySpan<double> Norms => _norms.AsSpan(0, _count);

    public void Clear()
    {
        foreach (var at in _taken.AsSpan(0, _count))
        {
            _places[at] = 0;
        }

        _count = 0;
    }

    public void Add(int claim, double norm, double score)
    {
        var at = Find(claim);
        ref var place = ref _places[at];
        if (place == 0)
        {
            _taken[_count] = at;
            place = ((ulong)(uint)(claim + 1) << 32) | (uint)_count;
            _claims[_count] = claim;
            _norms[_count] = norm;
            _sums[_count++] = score;
        }
        else
        {
            _sums[(int)(uint)place] += score;
        }
    }

    public bool Contains(int claim) => _places[Find(claim)] != 0;

    private int Find(int claim)
    {
        var mask = _places.Length - 1;
        var at = (int)(((uint)claim * 0x9E3779B1) >> 8) & mask;
        while (_places[at] is var place && place != 0 && (uint)(place >> 32) != (uint)(claim + 1))
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
