namespace Contradict.Inference.Models;

/// <summary>One node of a tree: a split, or a leaf.</summary>
/// <param name="IsLeaf">Whether it is a leaf, of which only the value counts.</param>
/// <param name="Value">The value of a leaf, the mean of a subtree.</param>
/// <param name="Feature">The feature split on.</param>
/// <param name="Threshold">Values up to here go one way, greater ones and NaN the other.</param>
/// <param name="LessOrEqual">The number of the node for values up to the threshold.</param>
/// <param name="Greater">The number of the node for all others.</param>
internal readonly record struct TreeNode(bool IsLeaf, double Value, int Feature, float Threshold, int LessOrEqual, int Greater);
