namespace Contradict.Inference.Language;

/// <summary>What the characters of a token make it, before dictionary and context are asked.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits, apostrophes or abbreviating dots inside.</summary>
    Word,

    /// <summary>Digits with their decimal, thousands and clock marks, and ordinal endings.</summary>
    Number,

    /// <summary>An address or a handle: "https://…", "@name".</summary>
    Link,

    /// <summary>The split-off end of a contraction or possessive: "n't", "'s", "'ll".</summary>
    Clitic,

    /// <summary>Punctuation, currency signs and other symbols.</summary>
    Symbol,
}
