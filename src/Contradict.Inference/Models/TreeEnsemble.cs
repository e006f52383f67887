using System.Collections.Immutable;
using Microsoft.ML.Trainers.FastTree;

namespace Contradict.Inference.Models;

/// <summary>
/// The trees of one FastTree model, laid out flat for fast scoring and for path-wise contributions. Gives the same raw
/// score as ML.NET to the last bit of a double sum in tree order. Immutable and thread-safe.
/// </summary>
public sealed class TreeEnsemble
{
    private readonly int[] _roots;
    private readonly int[] _features;
    private readonly float[] _thresholds;
    private readonly int[] _lessOrEqual;
    private readonly int[] _greater;
    private readonly double[] _values;
    private readonly SplitTable? _splits;

    /// <summary>Takes over the trees of an ML.NET model.</summary>
    /// <param name="trees">The ensemble that training left.</param>
    /// <exception cref="InvalidDataException">A tree splits on categories, which no Contradict model does, or is malformed.</exception>
    public TreeEnsemble(RegressionTreeEnsemble trees)
    {
        ArgumentNullException.ThrowIfNull(trees);
        var nodes = trees.Trees.Sum(tree => tree.NumberOfNodes + tree.NumberOfLeaves);
        _roots = new int[trees.Trees.Count];
        _features = new int[nodes];
        _thresholds = new float[nodes];
        _lessOrEqual = new int[nodes];
        _greater = new int[nodes];
        _values = new double[nodes];
        Bias = trees.Bias;
        var offset = 0;
        for (var t = 0; t < _roots.Length; t++)
        {
            _roots[t] = offset;
            offset += Copy(trees.Trees[t], trees.TreeWeights[t], offset);
        }

        _splits = SplitTable.Of(_roots, NodeAt);
    }

    /// <summary>What every score begins with.</summary>
    public double Bias { get; }

    /// <summary>The number of trees.</summary>
    public int Count => _roots.Length;

    /// <summary>The features that any tree splits on.</summary>
    public ImmutableSortedSet<int> UsedFeatures => [.. _features.Where((feature, node) => _lessOrEqual[node] != node)];

    /// <summary>The raw score: a log-odds before calibration.</summary>
    /// <param name="features">The feature vector.</param>
    public double Score(ReadOnlySpan<float> features) => _splits is { } splits ? splits.Score(Bias, features) : ScoreByPaths(features);

    /// <summary>The raw score of each vector of a block, the same as one by one.</summary>
    /// <param name="block">The vectors, aligned.</param>
    /// <param name="scores">Takes the scores.</param>
    internal void Score(FeatureBlock block, Span<double> scores)
    {
        if (_splits is { TakesBlocks: true } splits)
        {
            splits.Score(Bias, block, scores);
            return;
        }

        for (var i = 0; i < scores.Length; i++)
            scores[i] = Score(block.Row(i));
    }

    /// <summary>The raw score by walking each tree down to its leaf: slower, for ensembles of any shape.</summary>
    internal double ScoreByPaths(ReadOnlySpan<float> features)
    {
        var score = Bias;
        foreach (var root in _roots)
            score += _values[LeafOf(root, features)];
        return score;
    }

    /// <summary>
    /// Adds each feature's share of the raw score to <paramref name="into"/>: along the path through every tree, the step in the
    /// subtree's mean goes to the feature split on (the path-wise decomposition of Saabas, 2014). Subtree means weigh both
    /// children alike.
    /// </summary>
    /// <param name="features">The feature vector.</param>
    /// <param name="into">One sum a feature.</param>
    public void AddContributions(ReadOnlySpan<float> features, Span<double> into)
    {
        foreach (var root in _roots)
        {
            var node = root;
            while (_lessOrEqual[node] != node)
            {
                var next = features[_features[node]] <= _thresholds[node] ? _lessOrEqual[node] : _greater[node];
                into[_features[node]] += _values[next] - _values[node];
                node = next;
            }
        }
    }

    private TreeNode NodeAt(int node) =>
        new(_lessOrEqual[node] == node, _values[node], _features[node], _thresholds[node], _lessOrEqual[node], _greater[node]);

    private int LeafOf(int root, ReadOnlySpan<float> features)
    {
        var node = root;
        while (_lessOrEqual[node] != node)
            node = features[_features[node]] <= _thresholds[node] ? _lessOrEqual[node] : _greater[node];
        return node;
    }

    /// <summary>Inner nodes come first, leaves after them; a leaf is its own child. Returns the number of nodes taken.</summary>
    private int Copy(RegressionTreeBase tree, double weight, int offset)
    {
        var inner = tree.NumberOfNodes;
        for (var leaf = 0; leaf < tree.NumberOfLeaves; leaf++)
        {
            var node = offset + inner + leaf;
            _values[node] = tree.LeafValues[leaf] * weight;
            _lessOrEqual[node] = _greater[node] = node;
        }

        for (var n = 0; n < inner; n++)
        {
            if (tree.CategoricalSplitFlags[n])
                throw new InvalidDataException("a tree splits on categories");
            _features[offset + n] = tree.NumericalSplitFeatureIndexes[n];
            _thresholds[offset + n] = tree.NumericalSplitThresholds[n];
            _lessOrEqual[offset + n] = Child(tree.LeftChild[n]);
            _greater[offset + n] = Child(tree.RightChild[n]);
        }

        if (inner > 0)
            MeanOf(offset, 0);
        return inner + tree.NumberOfLeaves;

        int Child(int child) => child < 0 ? offset + inner + ~child : offset + child;
    }

    private double MeanOf(int node, int depth)
    {
        if (depth > 512)
            throw new InvalidDataException("a tree is deeper than 512 or has a cycle");
        return _lessOrEqual[node] == node
            ? _values[node]
            : _values[node] = (MeanOf(_lessOrEqual[node], depth + 1) + MeanOf(_greater[node], depth + 1)) / 2;
    }
}
