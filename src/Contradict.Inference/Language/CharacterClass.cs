namespace Contradict.Inference.Language;

/// <summary>What a character does to the word it stands in.</summary>
internal enum CharacterClass : byte
{
    /// <summary>White space, controls and invisible format characters: between tokens.</summary>
    Blank,

    /// <summary>A letter or combining mark.</summary>
    Letter,

    /// <summary>A decimal digit of any script.</summary>
    Digit,

    /// <summary>A number sign that is no digit: "½", "²".</summary>
    OtherNumber,

    /// <summary>Punctuation, symbols, and what is not assigned.</summary>
    Symbol,
}
