namespace Contradict.Inference.Verdicts;

/// <summary>How two statements stand to each other.</summary>
public enum Relation : byte
{
    /// <summary>One follows from the other, in either direction.</summary>
    Agree,

    /// <summary>Both can't be true, or one denies or plays down what the other asserts.</summary>
    Contradict,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>The probabilities do not carry a call.</summary>
    Unsure,
}
