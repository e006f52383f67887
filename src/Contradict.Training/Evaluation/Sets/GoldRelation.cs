namespace Contradict.Training.Evaluation.Sets;

/// <summary>What the writer of a set planted between two places of its articles.</summary>
public enum GoldRelation
{
    /// <summary>The two contradict each other.</summary>
    Contradict,

    /// <summary>The two agree.</summary>
    Agree,

    /// <summary>The later of the two replaces the earlier; no contradiction.</summary>
    Update,

    /// <summary>The two look like a contradiction and are none.</summary>
    Trap,

    /// <summary>Its writer or a second reader would not decide; it counts neither way.</summary>
    Unclear,
}
