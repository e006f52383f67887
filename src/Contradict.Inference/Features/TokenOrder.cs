using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Compares two token sequences by the order of their lemmas.</summary>
internal static class TokenOrder
{
    /// <summary>The Dice coefficient of the two sets of neighbouring lemmas, 0 to 1.</summary>
    public static double BigramDice(ImmutableArray<Token> a, ImmutableArray<Token> b)
    {
        if (a.Length < 2 || b.Length < 2)
            return 0;
        var ofA = new HashSet<(string, string)>();
        for (var i = 1; i < a.Length; i++)
            ofA.Add((a[i - 1].Lemma, a[i].Lemma));
        var (shared, ofB) = (0, new HashSet<(string, string)>());
        for (var i = 1; i < b.Length; i++)
        {
            var bigram = (b[i - 1].Lemma, b[i].Lemma);
            if (ofB.Add(bigram) && ofA.Contains(bigram))
                shared++;
        }

        return 2.0 * shared / (ofA.Count + ofB.Count);
    }
}
