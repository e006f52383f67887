using System.Collections.Immutable;

namespace Contradict.Inference.Verdicts;

/// <summary>What is held of a pair of statements.</summary>
/// <param name="Relation">The relation, or Unsure.</param>
/// <param name="Probability">The calibrated probabilities behind it.</param>
/// <param name="Kind">What the contradiction turns on; null unless contradiction is the likeliest of agree and contradict.</param>
/// <param name="Update">Whether the later statement merely replaces an earlier figure or state.</param>
/// <param name="Reasons">The evidence: first what parts the two (for agreement, what they share), then the rest, the strongest first in each.</param>
public sealed record Verdict(
    Relation Relation,
    RelationProbabilities Probability,
    ContradictionKind? Kind,
    bool Update,
    ImmutableArray<Reason> Reasons)
{
    /// <summary>
    /// Of a pair that agrees, which statement follows from which. <see cref="Follows.Unknown"/> where the two do not agree, where the bundle
    /// has no directional stage or its stage finds neither direction, and for pairs out of article sets.
    /// </summary>
    public Follows Follows { get; init; }
}
