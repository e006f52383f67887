namespace Contradict.Training.Evaluation.Suite;

/// <summary>Which probability a change must move, and which way.</summary>
public enum ExpectedMove : byte
{
    /// <summary>The probability of contradiction must rise.</summary>
    ContradictUp,

    /// <summary>The probability of contradiction must fall.</summary>
    ContradictDown,

    /// <summary>The probability of agreement must rise.</summary>
    AgreeUp,

    /// <summary>The probability of agreement must fall.</summary>
    AgreeDown,
}
