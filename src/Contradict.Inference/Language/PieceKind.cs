namespace Contradict.Inference.Language;

/// <summary>What a piece of a token is made of.</summary>
internal enum PieceKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A number in digits, group separators and decimals included.</summary>
    Number,

    /// <summary>One symbol or punctuation mark.</summary>
    Symbol,
}
