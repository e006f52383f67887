using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Nouns in -s that mean something else than their singular, and so are their own dictionary form.</summary>
internal static class PluralNouns
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        ("talks arms goods news customs headquarters proceedings earnings premises series species politics economics physics "
            + "mathematics athletics ethics statistics measles gas bus virus census status crisis basis process lens chaos chess "
            + "corps mass access business congress diabetes aids analysis emphasis focus bonus campus consensus apparatus "
            + "surplus atlas canvas bias tennis debris hiatus nexus prospectus ruckus stimulus terminus thesis hypothesis oasis "
            + "synthesis diagnosis paralysis tuberculosis christmas texas logistics tactics")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> lower) => Words.Contains(lower);
}
