namespace Contradict.Inference.Articles;

/// <summary>
/// Picks few hashes of many so that two texts with a run in common have a pick in common: the smallest of every window (Schleimer,
/// Wilkerson and Aiken, 2003).
/// </summary>
internal static class Winnowing
{
    /// <summary>Hashes in a window; about two in five are picked.</summary>
    public const int Window = 4;

    /// <summary>The picked hashes, each once, in no order; all of them where there are no more than a window.</summary>
    public static HashSet<uint> Pick(ReadOnlySpan<uint> hashes)
    {
        var picked = new HashSet<uint>();
        for (var start = 0; start < Math.Max(1, hashes.Length - Window + 1) && start < hashes.Length; start++)
        {
            var smallest = uint.MaxValue;
            foreach (var hash in hashes[start..Math.Min(hashes.Length, start + Window)])
            {
                smallest = Math.Min(smallest, hash);
            }

            picked.Add(smallest);
        }

        return picked;
    }
}
