namespace Contradict.Inference.Language;

/// <summary>A directed graph over numbered items, in two arrays.</summary>
/// <param name="starts">Where each item's targets begin, and the end of the last.</param>
/// <param name="targets">The targets of all items.</param>
internal sealed class Adjacency(int[] starts, int[] targets)
{
    /// <summary>What an item leads to; empty for items that the graph does not know.</summary>
    public ReadOnlySpan<int> Of(int item) =>
        (uint)(item + 1) < (uint)starts.Length ? targets.AsSpan(starts[item], starts[item + 1] - starts[item]) : [];

    /// <summary>How many edges lead to each item.</summary>
    public int[] CountIncoming()
    {
        var counts = new int[starts.Length - 1];
        foreach (var target in targets)
        {
            counts[target]++;
        }

        return counts;
    }
}
