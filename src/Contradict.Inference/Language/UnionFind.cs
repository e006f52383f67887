namespace Contradict.Inference.Language;

/// <summary>Disjoint sets of nodes numbered from 0 (Tarjan 1975, with path halving and union by size).</summary>
internal sealed class UnionFind
{
    private readonly List<int> parents = [];
    private readonly List<int> sizes = [];

    public int Count => parents.Count;

    public int Add()
    {
        parents.Add(parents.Count);
        sizes.Add(1);
        return parents.Count - 1;
    }

    public int Find(int node)
    {
        while (parents[node] != node)
            node = parents[node] = parents[parents[node]];
        return node;
    }

    public void Union(int first, int second)
    {
        var (large, small) = (Find(first), Find(second));
        if (large == small)
            return;
        if (sizes[large] < sizes[small])
            (large, small) = (small, large);
        parents[small] = large;
        sizes[large] += sizes[small];
    }
}
