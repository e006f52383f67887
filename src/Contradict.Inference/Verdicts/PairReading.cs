using System.Collections.Immutable;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// What two statements say of each other by their own words and times, whatever set they stand in: raw scores before calibration, and the
/// reasons found so far. With the evidence of a set it makes a verdict; the evidence may change, the reading does not.
/// </summary>
/// <param name="Matter">The raw score of the model of sameness.</param>
/// <param name="Bearing">The raw score of the first stage.</param>
/// <param name="Agreement">The raw score of the second stage for article sets.</param>
/// <param name="IsContained">Whether one says what the other says, word for word or less exactly.</param>
/// <param name="Kind">What a contradiction of the two would turn on; null where the bundle has no model of kinds.</param>
public sealed record PairReading(double Matter, double Bearing, double Agreement, bool IsContained, ContradictionKind? Kind)
{
    /// <summary>
    /// The probability that the two bear on each other, where the gate before an encoder found the pair neutral whatever set it stands in;
    /// else null.
    /// </summary>
    public double? Stopped { get; init; }

    /// <summary>The raw score of the model of contradiction in article sets; null where the bundle has none.</summary>
    public double? Contradiction { get; init; }

    /// <summary>How near the paragraphs of the two are in sense, -1 to 1; null where the bundle's encoder tells no sense.</summary>
    public double? Surroundings { get; init; }

    /// <summary>How far the two show that one is merely the newer state of the other.</summary>
    public UpdateEvidence Update { get; init; }

    /// <summary>The reasons for agreement; null where they were not asked for yet.</summary>
    public ImmutableArray<Reason>? ForAgreement { get; init; }

    /// <summary>The reasons for contradiction, which an unsure verdict shows too; null where they were not asked for yet.</summary>
    public ImmutableArray<Reason>? ForContradiction { get; init; }

    /// <summary>The reasons that a verdict shows; null where they were not asked for yet.</summary>
    /// <param name="relation">The verdict's relation.</param>
    public ImmutableArray<Reason>? ReasonsFor(Relation relation) => relation switch
    {
        Relation.Neutral => [],
        Relation.Agree => ForAgreement,
        _ => ForContradiction,
    };

    /// <summary>This reading with reasons of another where it has none itself.</summary>
    /// <param name="other">A reading of the same pair; null for none.</param>
    public PairReading With(PairReading? other) => this with
    {
        ForAgreement = ForAgreement ?? other?.ForAgreement,
        ForContradiction = ForContradiction ?? other?.ForContradiction,
    };
}
