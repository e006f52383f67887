using System.Text.Json.Serialization;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Models;

/// <summary>
/// Turns raw scores into calibrated probabilities: one logistic curve a stage (Platt, 1999), fitted on groups that
/// no tree saw.
/// </summary>
/// <param name="MatterSlope">Slope of the model of sameness.</param>
/// <param name="MatterOffset">Offset of the model of sameness.</param>
/// <param name="BearingSlope">Slope of the first stage: does the pair bear on one matter?</param>
/// <param name="BearingOffset">Offset of the first stage.</param>
/// <param name="AgreementSlope">Slope of the second stage: if so, do they agree?</param>
/// <param name="AgreementOffset">Offset of the second stage.</param>
/// <param name="SetAgreementSlope">Slope of the second stage for article sets.</param>
/// <param name="SetAgreementOffset">Offset of the second stage for article sets.</param>
/// <param name="UnsureBelow">A verdict whose likeliest relation has less than this probability is Unsure; 0 to 1.</param>
public sealed record Calibration(
    double MatterSlope,
    double MatterOffset,
    double BearingSlope,
    double BearingOffset,
    double AgreementSlope,
    double AgreementOffset,
    double SetAgreementSlope,
    double SetAgreementOffset,
    double UnsureBelow)
{
    /// <summary>The calibration of the gate before an encoder; null where there is no encoder.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GateCalibration? Gate { get; init; }

    /// <summary>
    /// The calibration of the same gate for pairs out of an article set, where few pairs bear on each other and many of those that do share few
    /// words; null where no sets of statements were learned from, and <see cref="Gate"/> holds there too.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GateCalibration? GateInSets { get; init; }

    /// <summary>The calibration of the model of contradiction in article sets; null where no sets of statements were learned from.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ContradictionCalibration? ContradictionInSets { get; init; }

    /// <summary>What the odds of contradiction are multiplied by where a pair is judged by itself, above 0.</summary>
    public double ContradictionWeight { get; init; } = 1;

    /// <summary>The gate's calibration for a pair; null where there is no encoder.</summary>
    /// <param name="inSet">Whether the pair is out of an article set.</param>
    public GateCalibration? GateFor(bool inSet) => inSet ? GateInSets ?? Gate : Gate;

    /// <summary>The probabilities for two raw scores.</summary>
    public RelationProbabilities Apply(double bearing, double agreement) =>
        Combine(Logistic((BearingSlope * bearing) + BearingOffset), Logistic((AgreementSlope * agreement) + AgreementOffset)).WithContradictTimes(ContradictionWeight);

    /// <summary>The relation that probabilities carry; Unsure where the highest is too low for a call.</summary>
    internal Relation RelationOf(in RelationProbabilities probability) => probability.Highest < UnsureBelow ? Relation.Unsure : probability.Likeliest;

    /// <summary>The probabilities for a pair out of an article set.</summary>
    /// <param name="matter">The raw score of the model of sameness.</param>
    /// <param name="bearing">The raw score of the first stage.</param>
    /// <param name="agreement">The raw score of the second stage for article sets.</param>
    /// <param name="contradiction">The raw score of the model of contradiction; null where there is none.</param>
    /// <param name="evidence">What the set itself says of the two.</param>
    public RelationProbabilities ApplyInSet(double matter, double bearing, double agreement, double? contradiction, SetEvidence evidence)
    {
        if (ContradictionInSets is { } calibration && contradiction is { } score)
        {
            var byStages = ByStages(matter, agreement, evidence);
            return byStages.WithContradict(calibration.Join(calibration.Sum(score, byStages.Contradict, evidence.Sameness + evidence.Opposition)));
        }

        // Two models that were trained on different pairs say whether the two bear on one matter; their mean ranks better than either or than the
        // product of both. Chosen on tests/Sets and the seed article, as were the constants of Juxtaposition.
        var one = ((MatterSlope * matter) + MatterOffset + (BearingSlope * bearing) + BearingOffset) / 2;
        return Combine(Logistic(one + evidence.Sameness), Logistic((SetAgreementSlope * agreement) + SetAgreementOffset - evidence.Opposition));
    }

    /// <summary>The probabilities for a pair out of an article set by the model of sameness and the second stage alone.</summary>
    /// <param name="matter">The raw score of the model of sameness.</param>
    /// <param name="agreement">The raw score of the second stage for article sets.</param>
    /// <param name="evidence">What the set itself says of the two.</param>
    public RelationProbabilities ByStages(double matter, double agreement, SetEvidence evidence) => Combine(
        Logistic((MatterSlope * matter) + MatterOffset + evidence.Sameness),
        Logistic((SetAgreementSlope * agreement) + SetAgreementOffset - evidence.Opposition));

    /// <summary>The probabilities for a pair out of an article set without a ranking of its pairs.</summary>
    /// <param name="reading">What was read of the pair.</param>
    /// <param name="evidence">What the place of the two says.</param>
    internal RelationProbabilities WithoutRanking(PairReading reading, SetEvidence evidence) => reading.Stopped is { } related
        ? RelationProbabilities.OfRelated(related)
        : ApplyInSet(reading.Matter, reading.Bearing, reading.Agreement, reading.Contradiction, evidence);

    /// <summary>What the stages for article sets hold of a pair by its words alone.</summary>
    /// <param name="reading">The pair's raw scores.</param>
    internal StageLogOdds ScoresOf(PairReading reading)
    {
        var byStages = ByStages(reading.Matter, reading.Agreement, default);
        var outright = ContradictionInSets is { } curve && reading.Contradiction is { } score ? (curve.Slope * score) + curve.Offset : 0;
        return new StageLogOdds(
            (MatterSlope * reading.Matter) + MatterOffset,
            (BearingSlope * reading.Bearing) + BearingOffset,
            (SetAgreementSlope * reading.Agreement) + SetAgreementOffset,
            outright,
            outright + Math.Log(byStages.Contradict / (1 - byStages.Contradict)),
            byStages.Agree);
    }

    internal static RelationProbabilities Combine(double related, double agree) => new(related * agree, related * (1 - agree), 1 - related);

    internal static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
