namespace Contradict.Inference.Language;

/// <summary>What one word is related to, in sorted arrays that two words can be compared by.</summary>
internal sealed record Neighborhood
{
    /// <summary>Its main synsets and the groups of near-synonyms that list it.</summary>
    public required int[] Synsets { get; init; }

    /// <summary>Synsets of like meaning.</summary>
    public required int[] Similar { get; init; }

    /// <summary>The synsets of its first senses, those which a hypernym relation may end at.</summary>
    public required int[] Heads { get; init; }

    /// <summary>The direct hypernyms of its first senses, without those that are too general to relate their hyponyms.</summary>
    public required int[] Parents { get; init; }

    /// <summary>The hypernyms of its first senses, up to three steps.</summary>
    public required int[] Ancestors { get; init; }

    /// <summary>What it is a part of.</summary>
    public required int[] Wholes { get; init; }

    /// <summary>Synsets that its senses entail or cause.</summary>
    public required int[] Entailed { get; init; }

    /// <summary>Words of the opposite meaning.</summary>
    public required int[] Antonyms { get; init; }

    /// <summary>Words derived from it or that it is derived from.</summary>
    public required int[] Derivations { get; init; }

    /// <summary>Whether two sorted arrays share an element.</summary>
    public static bool Meet(int[] a, int[] b)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                return true;
            }

            if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return false;
    }
}
