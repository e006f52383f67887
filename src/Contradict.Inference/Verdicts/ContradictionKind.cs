namespace Contradict.Inference.Verdicts;

/// <summary>What a contradiction turns on.</summary>
public enum ContradictionKind : byte
{
    /// <summary>One side negates the other's claim.</summary>
    Negation,

    /// <summary>Opposite words.</summary>
    Antonym,

    /// <summary>Clashing numbers.</summary>
    Number,

    /// <summary>Clashing dates or times.</summary>
    DateTime,

    /// <summary>Clashing places.</summary>
    Location,

    /// <summary>Who did it, or who did it to whom.</summary>
    ActorRole,

    /// <summary>Certain against open.</summary>
    ModalityHedge,

    /// <summary>One side denies, rejects or plays down the other's claim.</summary>
    DenialVerb,

    /// <summary>The clash needs knowledge of the world.</summary>
    WorldKnowledge,

    /// <summary>The state of the thing: open or closed, begun or finished.</summary>
    Status,

    /// <summary>Different causes of one effect.</summary>
    Causal,

    /// <summary>All, some, most or none.</summary>
    Quantifier,
}
