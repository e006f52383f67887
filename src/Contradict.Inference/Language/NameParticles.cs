using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Words in lower case that stand inside names: "Deir al-Balah", "Ursula von der Leyen".</summary>
internal static class NameParticles
{
    private static readonly FrozenSet<string> Words =
        "al el ul bin ibn bint abu van von der den de del della di da dos du la le les".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public static bool Contains(string lower) => lower.Length <= 5 && Words.Contains(lower);
}
