using Contradict.Inference.Language;
using Contradict.Training.Data;

namespace Contradict.Training.Evaluation;

/// <summary>
/// Which pairs stand and fall together when figures are resampled: those of one group; without a group, those that
/// share a statement.
/// </summary>
internal static class EvaluationGroups
{
    /// <summary>For each pair the number of its group, from 0 in the order of first occurrence.</summary>
    public static int[] Of(IReadOnlyList<LabeledPair> pairs)
    {
        var sets = new UnionFind();
        var nodes = new Dictionary<(bool IsGroup, string Text), int>();
        int Node(bool isGroup, string text)
        {
            if (!nodes.TryGetValue((isGroup, text), out var node))
                nodes.Add((isGroup, text), node = sets.Add());
            return node;
        }

        var nodeOfPair = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            nodeOfPair[i] = Node(pairs[i].Group.Length > 0, pairs[i].Group.Length > 0 ? pairs[i].Group : pairs[i].StatementA);
            if (pairs[i].Group.Length == 0)
                sets.Union(nodeOfPair[i], Node(false, pairs[i].StatementB));
        }

        var numbers = new Dictionary<int, int>();
        return [.. nodeOfPair.Select(node =>
        {
            var root = sets.Find(node);
            numbers.TryAdd(root, numbers.Count);
            return numbers[root];
        })];
    }
}
