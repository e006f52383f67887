namespace Contradict.EncoderTraining.Examples;

/// <summary>What the label of an example says.</summary>
internal enum ExampleKind : byte
{
    /// <summary>Textual entailment: what B is, given A.</summary>
    Directional,

    /// <summary>Our relation: agree means that one of the two follows from the other.</summary>
    Symmetric,
}
