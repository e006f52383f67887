namespace Contradict.Inference.Language;

/// <summary>A coarse part of speech.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A common noun.</summary>
    Noun,

    /// <summary>A name or a part of one.</summary>
    ProperNoun,

    /// <summary>A main verb.</summary>
    Verb,

    /// <summary>An auxiliary or modal verb.</summary>
    Auxiliary,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb, "not" included.</summary>
    Adverb,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>An article, quantifier or other determiner.</summary>
    Determiner,

    /// <summary>A preposition or subordinating conjunction.</summary>
    Preposition,

    /// <summary>A coordinating conjunction.</summary>
    Conjunction,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>A punctuation mark or symbol.</summary>
    Punctuation,
}
