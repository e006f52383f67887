using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Contradict.Inference.Models;

/// <summary>
/// The splits of an ensemble by feature and rising threshold, each with the leaves that it rules out where it fails (QuickScorer, Lucchese
/// and others, 2015): no branch depends on a tree, and splits that hold are never looked at. Immutable and thread-safe.
/// </summary>
internal sealed class SplitTable
{
    private const int MostLeaves = 64;
    private const int MostLeavesInBlock = 32;
    private const int MostTrees = 1024;
    private const uint AllOfBlock = (1u << FeatureBlock.Width) - 1;
    private readonly int[] _features;
    private readonly int[] _ends;
    private readonly Split[] _splits;
    private readonly int[] _firstLeaves;
    private readonly double[] _leaves;

    private SplitTable(int trees, List<(int Feature, Split Split)> splits, int[] firstLeaves, double[] leaves)
    {
        // NaN comes first in this order, as it must: no value is at most NaN.
        splits.Sort(static (x, y) => x.Feature != y.Feature ? x.Feature.CompareTo(y.Feature) : x.Split.Threshold.CompareTo(y.Split.Threshold));
        Trees = trees;
        _splits = [.. splits.Select(item => item.Split)];
        _features = [.. splits.Select(item => item.Feature).Distinct()];
        _ends = [.. _features.Select(feature => splits.FindLastIndex(item => item.Feature == feature) + 1)];
        _firstLeaves = firstLeaves;
        _leaves = leaves;
        TakesBlocks = firstLeaves.Append(leaves.Length).Zip(firstLeaves, (end, first) => end - first).All(count => count <= MostLeavesInBlock);
    }

    /// <summary>Whether its trees are small enough for blocks of vectors.</summary>
    public bool TakesBlocks { get; }

    private int Trees { get; }

    /// <summary>The table of an ensemble; null where it has too many trees, or a tree too many leaves, to be laid out so.</summary>
    /// <param name="roots">The node that each tree begins with.</param>
    /// <param name="nodeOf">A node by its number.</param>
    public static SplitTable? Of(ReadOnlySpan<int> roots, Func<int, TreeNode> nodeOf)
    {
        if (roots.Length > MostTrees)
            return null;
        var splits = new List<(int Feature, Split Split)>();
        var leaves = new List<double>();
        var firstLeaves = new int[roots.Length];
        for (var tree = 0; tree < roots.Length; tree++)
        {
            firstLeaves[tree] = leaves.Count;
            if (!Add(roots[tree], tree))
                return null;
        }

        return new SplitTable(roots.Length, splits, firstLeaves, [.. leaves]);

        bool Add(int number, int tree)
        {
            var node = nodeOf(number);
            var first = leaves.Count - firstLeaves[tree];
            if (node.IsLeaf)
            {
                leaves.Add(node.Value);
                return first < MostLeaves;
            }

            if (!Add(node.LessOrEqual, tree))
                return false;
            var end = leaves.Count - firstLeaves[tree];
            splits.Add((node.Feature, new Split(node.Threshold, tree, ~LeavesBetween(first, end))));
            return Add(node.Greater, tree);
        }
    }

    /// <summary>The bias and every tree's leaf, added in the order of the trees.</summary>
    public double Score(double bias, ReadOnlySpan<float> features)
    {
        Span<ulong> possible = stackalloc ulong[Trees];
        possible.Fill(ulong.MaxValue);
        var next = 0;
        for (var i = 0; i < _features.Length; i++)
        {
            var value = features[_features[i]];
            foreach (ref readonly var split in _splits.AsSpan(next, _ends[i] - next))
            {
                if (value <= split.Threshold)
                    break;
                possible[split.Tree] &= split.Kept;
            }

            next = _ends[i];
        }

        var score = bias;
        for (var tree = 0; tree < possible.Length; tree++)
            score += _leaves[_firstLeaves[tree] + BitOperations.TrailingZeroCount(possible[tree])];
        return score;
    }

    /// <summary>The same for each vector of a block; one look at a split does for all (Lucchese and others, 2016).</summary>
    /// <param name="bias">What every score begins with.</param>
    /// <param name="block">The vectors, aligned; the table must take blocks.</param>
    /// <param name="scores">Takes the scores.</param>
    public void Score(double bias, FeatureBlock block, Span<double> scores)
    {
        var possible = block.LeavesOf(Trees);
        var next = 0;
        for (var i = 0; i < _features.Length; i++)
        {
            var values = block.Columns[_features[i]];
            foreach (ref readonly var split in _splits.AsSpan(next, _ends[i] - next))
            {
                var holds = Vector256.LessThanOrEqual(values, Vector256.Create(split.Threshold)).AsUInt32();
                if (holds.ExtractMostSignificantBits() == AllOfBlock)
                    break;
                possible[split.Tree] &= holds | Vector256.Create((uint)split.Kept);
            }

            next = _ends[i];
        }

        AddLeaves(bias, MemoryMarshal.Cast<Vector256<uint>, uint>(possible), scores);
    }

    /// <summary>The bias and every tree's first possible leaf, for each vector of a block; the sums stay in registers.</summary>
    private void AddLeaves(double bias, ReadOnlySpan<uint> possible, Span<double> scores)
    {
        var (low, high) = (Vector256.Create(bias), Vector256.Create(bias));
        for (var tree = 0; tree < _firstLeaves.Length; tree++)
        {
            var leaves = _leaves.AsSpan(_firstLeaves[tree]);
            var ofTree = possible.Slice(tree * FeatureBlock.Width, FeatureBlock.Width);
            low += Vector256.Create(LeafOf(leaves, ofTree[0]), LeafOf(leaves, ofTree[1]), LeafOf(leaves, ofTree[2]), LeafOf(leaves, ofTree[3]));
            high += Vector256.Create(LeafOf(leaves, ofTree[4]), LeafOf(leaves, ofTree[5]), LeafOf(leaves, ofTree[6]), LeafOf(leaves, ofTree[7]));
        }

        Span<double> sums = stackalloc double[FeatureBlock.Width];
        low.CopyTo(sums);
        high.CopyTo(sums[Vector256<double>.Count..]);
        sums[..scores.Length].CopyTo(scores);
    }

    private static double LeafOf(ReadOnlySpan<double> leaves, uint possible) => leaves[BitOperations.TrailingZeroCount(possible)];

    private static ulong LeavesBetween(int first, int end) => end - first >= MostLeaves ? ulong.MaxValue : ((1UL << (end - first)) - 1) << first;

    /// <summary>One split: the leaves of its tree that are kept where a value is above its threshold.</summary>
    private readonly record struct Split(float Threshold, int Tree, ulong Kept);
}
