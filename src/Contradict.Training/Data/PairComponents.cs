using System.Globalization;
using Contradict.Inference.Language;

namespace Contradict.Training.Data;

/// <summary>Rows tied by a key or by a statement they share, as sets that must not be parted.</summary>
internal sealed class PairComponents
{
    private readonly StatementSet statements = new();
    private readonly UnionFind sets = new();
    private readonly Dictionary<string, int> nodeOfKey = new(StringComparer.Ordinal);
    private readonly List<int> nodeOfStatement = [];
    private readonly List<int> nodeOfRow = [];

    public void Add(LabeledPair pair, IEnumerable<string> keys)
    {
        var node = NodeOf(pair.StatementA);
        sets.Union(node, NodeOf(pair.StatementB));
        foreach (var key in keys)
        {
            if (!nodeOfKey.TryGetValue(key, out var keyNode))
                nodeOfKey.Add(key, keyNode = sets.Add());
            sets.Union(node, keyNode);
        }

        nodeOfRow.Add(node);
    }

    public void JoinNearDuplicates(CancellationToken cancellation)
    {
        foreach (var (first, second) in NearDuplicates.Find(statements, cancellation: cancellation))
            sets.Union(nodeOfStatement[first], nodeOfStatement[second]);
    }

    /// <summary>For each row the number of its set.</summary>
    public int[] Roots() => [.. nodeOfRow.Select(sets.Find)];

    /// <summary>
    /// For each set one text that stands for it whatever the order of the rows: of its keys the one with the lowest
    /// rank, or of its statements where it has no key.
    /// </summary>
    public Dictionary<int, string> Representatives(Func<string, ulong> rank)
    {
        var chosen = new Dictionary<int, (ulong Rank, string Text)>();
        void Offer(int node, string text)
        {
            var root = sets.Find(node);
            var offered = (rank(text), text);
            if (!chosen.TryGetValue(root, out var best) || offered.CompareTo(best) < 0)
                chosen[root] = offered;
        }

        foreach (var (key, node) in nodeOfKey)
            Offer(node, "key\n" + key);
        var keyed = chosen.Keys.ToHashSet();
        for (var id = 0; id < statements.Count; id++)
        {
            if (!keyed.Contains(sets.Find(nodeOfStatement[id])))
                Offer(nodeOfStatement[id], "statement\n" + statements.Hash(id).ToString("x16", CultureInfo.InvariantCulture));
        }

        return chosen.ToDictionary(c => c.Key, c => c.Value.Text);
    }

    private int NodeOf(string statement)
    {
        var id = statements.Add(statement);
        if (id == nodeOfStatement.Count)
            nodeOfStatement.Add(sets.Add());
        return nodeOfStatement[id];
    }
}
