namespace Contradict.Inference.Encoders.Aligned;

/// <summary>How two words of two statements are related, as the aligned encoder is told; several may hold at once. The bit is the input's place.</summary>
[Flags]
internal enum WordRelation : uint
{
    None = 0,
    SameWord = 1 << 0,
    SameLemma = 1 << 1,
    Synonym = 1 << 2,
    Antonym = 1 << 3,

    /// <summary>The second is above the first.</summary>
    Hypernym = 1 << 4,

    /// <summary>The second is below the first.</summary>
    Hyponym = 1 << 5,
    CoHyponym = 1 << 6,
    Derivation = 1 << 7,
    Entailment = 1 << 8,

    /// <summary>The first is a part of the second.</summary>
    PartOf = 1 << 9,

    /// <summary>The second is a part of the first.</summary>
    HasPart = 1 << 10,
    EqualQuantity = 1 << 11,
    CompatibleQuantity = 1 << 12,
    ClashingQuantity = 1 << 13,

    /// <summary>Two numbers that count different things.</summary>
    OtherQuantity = 1 << 14,
    AgreeingTime = 1 << 15,
    ClashingTime = 1 << 16,
    SameName = 1 << 17,
    SameStart = 1 << 18,

    /// <summary>One stands under an odd number of negations, the other doesn't.</summary>
    OppositePolarity = 1 << 19,
}
