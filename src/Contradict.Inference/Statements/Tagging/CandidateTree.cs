using Contradict.Inference.Language;

namespace Contradict.Inference.Statements.Tagging;

/// <summary>A regression tree over whole numbers. Children of at least 0 are nodes, others the complements of leaves.</summary>
/// <param name="Features">By node, the feature it splits on.</param>
/// <param name="Thresholds">By node, the greatest value that goes to its first child.</param>
/// <param name="LessOrEqual">By node, its first child.</param>
/// <param name="Greater">By node, its second child.</param>
/// <param name="Leaves">By leaf, its value.</param>
internal sealed record CandidateTree(int[] Features, int[] Thresholds, int[] LessOrEqual, int[] Greater, int[] Leaves)
{
    /// <summary>The value of the leaf that the features lead to.</summary>
    public int Score(int[] features)
    {
        var node = Features.Length == 0 ? -1 : 0;
        while (node >= 0)
        {
            node = features[Features[node]] <= Thresholds[node] ? LessOrEqual[node] : Greater[node];
        }

        return Leaves[~node];
    }

    /// <summary>Reads the nodes, then the leaves.</summary>
    public static CandidateTree Read(ref CompactReader reader)
    {
        var nodes = reader.Read();
        var tree = new CandidateTree(new int[nodes], new int[nodes], new int[nodes], new int[nodes], new int[nodes + 1]);
        for (var node = 0; node < nodes; node++)
        {
            tree.Features[node] = reader.Read();
            tree.Thresholds[node] = reader.ReadSigned();
            tree.LessOrEqual[node] = reader.ReadSigned();
            tree.Greater[node] = reader.ReadSigned();
        }

        for (var leaf = 0; leaf <= nodes; leaf++)
        {
            tree.Leaves[leaf] = reader.ReadSigned();
        }

        return tree;
    }
}
