using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Neighbouring lemmas of a statement, as a sorted set of hashes.</summary>
internal static class Bigrams
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The distinct bigrams of the tokens' lemmas.</summary>
    public static ulong[] Of(ImmutableArray<Token> tokens)
    {
        var hashes = new HashSet<ulong>();
        for (var i = 1; i < tokens.Length; i++)
            hashes.Add(HashOf(tokens[i - 1].Lemma, tokens[i].Lemma));
        ulong[] sorted = [.. hashes];
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>FNV-1a (Fowler, Noll and Vo) over the letters, which is the same in every process as <see cref="string.GetHashCode()"/> is not.</summary>
    private static ulong HashOf(string first, string second)
    {
        var hash = Basis;
        foreach (var letter in first)
            hash = (hash ^ letter) * Prime;
        hash = (hash ^ char.MaxValue) * Prime;
        foreach (var letter in second)
            hash = (hash ^ letter) * Prime;
        return hash;
    }
}
