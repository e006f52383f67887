using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Verbs whose past or participle looks like the base form: "has cut", "hit".</summary>
internal static class InvariantVerbs
{
    private static readonly FrozenSet<string> Words =
        ("beat become bet bid broadcast burst cast come cost cut forecast hit hurt knit let offset overcome overrun put quit read rerun "
            + "rid run set shed shut spit split spread thrust undercut upset wed")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public static bool Contains(string lower) => lower.Length <= 9 && Words.Contains(lower);
}
