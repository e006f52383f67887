using System.Runtime.InteropServices;

namespace Contradict.Inference.Articles;

/// <summary>From picked hashes to the articles that carry them, so far. Not thread-safe.</summary>
/// <param name="reach">Of each pick, how many articles are kept, the first ones.</param>
internal sealed class PickIndex(int reach)
{
    // Most picks are of one article only, and a list for each would weigh more than all texts.
    private readonly Dictionary<uint, int> _first = [];
    private readonly Dictionary<uint, List<int>> _further = [];

    /// <summary>By an article added before, how many of the picks it has in common; then adds this one.</summary>
    public Dictionary<int, int> Add(int article, HashSet<uint> picks)
    {
        var found = new Dictionary<int, int>();
        foreach (var pick in picks)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, pick, out var isKnown);
            if (!isKnown)
            {
                first = article;
                continue;
            }

            Count(found, first);
            ref var further = ref CollectionsMarshal.GetValueRefOrAddDefault(_further, pick, out _);
            further ??= [];
            foreach (var earlier in further)
            {
                Count(found, earlier);
            }

            if (further.Count < reach - 1)
            {
                further.Add(article);
            }
        }

        return found;
    }

    private static void Count(Dictionary<int, int> found, int article) => CollectionsMarshal.GetValueRefOrAddDefault(found, article, out _)++;
}
