using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Common nouns that begin a name with "of" in it: "Bank of England", but not "Smith of Leeds".</summary>
internal static class NameHeads
{
    private static readonly FrozenSet<string> Words =
        ("academy association bank battle bay board bureau cape center centre chamber church city college commission committee "
            + "commonwealth confederation council court day department duke district emirate faculty federation free front gulf house "
            + "institute island islands isle kingdom league lord lords ministry movement museum order organisation organization palace "
            + "parliament party port republic sea secretary school society speaker state states strait straits temple tower town treasury "
            + "union university valley village")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word, in lower case, is one of them.</summary>
    public static bool Contains(string lower) => Words.Contains(lower);
}
