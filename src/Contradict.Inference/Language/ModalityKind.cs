namespace Contradict.Inference.Language;

/// <summary>How firmly a clause is put.</summary>
public enum ModalityKind : byte
{
    /// <summary>Put as certain by an explicit word: "certainly", "confirmed", "without doubt".</summary>
    Certain,

    /// <summary>Put as likely: "is expected to", "probably", "set to".</summary>
    Probable,

    /// <summary>Put as possible: "may", "could", "might", "perhaps".</summary>
    Possible,

    /// <summary>Put as doubtful: "unlikely", "it is unclear whether", "doubts".</summary>
    Doubtful,

    /// <summary>Put as planned or future: "will", "plans to", "is due to".</summary>
    Planned,

    /// <summary>Put as duty: "must", "should", "has to".</summary>
    Necessary,

    /// <summary>Put under a condition: "if", "unless", "would".</summary>
    Conditional,
}
