namespace Contradict.Training.Evaluation.Suite;

/// <summary>What a row of a capability suite asks, after CheckList (Ribeiro et al. 2020).</summary>
public enum CapabilityTest : byte
{
    /// <summary>Minimum functionality: the verdict on the pair must be the label.</summary>
    MinimumFunctionality,

    /// <summary>The verdict on the changed pair must be the verdict on the pair, whichever that is.</summary>
    Invariance,

    /// <summary>The change must move a probability the expected way.</summary>
    Direction,
}
