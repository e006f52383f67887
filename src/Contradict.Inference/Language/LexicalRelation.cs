namespace Contradict.Inference.Language;

/// <summary>How two words are related by WordNet and the lists of news words; several may hold at once.</summary>
[Flags]
public enum LexicalRelation : ushort
{
    /// <summary>No relation known.</summary>
    None = 0,

    /// <summary>The same lemma.</summary>
    SameLemma = 1,

    /// <summary>They share a synset or a group of near-synonyms, or a similar-to link joins their synsets. Never together with <see cref="Antonym"/>.</summary>
    Synonym = 2,

    /// <summary>Antonyms, directly, through a similar adjective or through a derivation: "accept" and "refusal".</summary>
    Antonym = 4,

    /// <summary>The second is a hypernym of the first, at most three steps up.</summary>
    Hypernym = 8,

    /// <summary>The second is a hyponym of the first, at most three steps down.</summary>
    Hyponym = 16,

    /// <summary>They share a direct hypernym without being synonyms.</summary>
    CoHyponym = 32,

    /// <summary>Derivationally related across parts of speech: "destroy" and "destruction".</summary>
    Derivation = 64,

    /// <summary>One entails or causes the other: "kill" and "die".</summary>
    Entailment = 128,

    /// <summary>The first, a place or body of its own name, is a part of the second: "Cairo" and "Egypt".</summary>
    PartOf = 256,

    /// <summary>The second, a place or body of its own name, is a part of the first.</summary>
    HasPart = 512,
}
