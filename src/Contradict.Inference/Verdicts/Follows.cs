namespace Contradict.Inference.Verdicts;

/// <summary>Which of two statements that agree follows from the other.</summary>
public enum Follows : byte
{
    /// <summary>It is not known, or the two do not agree.</summary>
    Unknown,

    /// <summary>B follows from A.</summary>
    AToB,

    /// <summary>A follows from B.</summary>
    BToA,

    /// <summary>Each follows from the other.</summary>
    Both,
}
