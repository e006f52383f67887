namespace Contradict.Inference.Language;

/// <summary>How two quantities of the same thing go together.</summary>
public enum QuantityComparison : byte
{
    /// <summary>Their units measure different things.</summary>
    Incomparable,

    /// <summary>They name the same value in the same way.</summary>
    Equal,

    /// <summary>Both can be true: "33" and "at least 30", "1,200" and "1,187".</summary>
    Compatible,

    /// <summary>They can't both be true: "33" and "41".</summary>
    Clash,
}
