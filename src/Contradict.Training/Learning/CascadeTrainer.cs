using System.Collections.Immutable;
using Contradict.Inference.Features;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Learning;

/// <summary>
/// Trains the cascade: does the pair bear on one matter (agree or contradict, against neutral), and if so, do the two agree? Calibrates
/// on scores by trees that did not see the scored group.
/// </summary>
public sealed class CascadeTrainer(TrainingOptions options)
{
    private const int LeastRowsOfKind = 30;

    // Written far more often into the training pairs than news uses them, so the stage for article sets learns without them.
    private const string DoubleNegation = "double_negation";

    /// <summary>Trains on feature rows; where their vectors are longer than the features without an encoder, trains the gate before it too.</summary>
    /// <param name="rows">The rows, in an order that the caller fixes.</param>
    /// <param name="cross">Further pairs that are not about one matter: across groups, or across the aspects of an event.</param>
    /// <param name="events">All pairs of sets of statements on one event each; may be none. They train the stages for article sets.</param>
    /// <exception cref="ArgumentException">A relation is missing, or too few groups are there to keep some for calibration.</exception>
    public CascadeModel Train(IReadOnlyList<FeatureRow> rows, IReadOnlyList<FeatureRow> cross, IReadOnlyList<FeatureRow> events)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(cross);
        ArgumentNullException.ThrowIfNull(events);
        RequireEveryLabel(rows);
        var held = rows.Where(IsHeldOut).ToArray();
        var seen = rows.Where(row => !IsHeldOut(row)).ToArray();
        if (held.Length == 0 || held.All(row => row.Label == Relation.Neutral) || held.All(IsRelated))
            throw new ArgumentException("there are too few groups to keep some of each label for calibration");
        var trainer = new TreeTrainer(options.Seed);
        var (bearing, agreement) = StageScores.Grow(seen, options.Trees, options.Seed);
        var related = seen.Where(IsRelated).ToArray();
        var apart = rows.Where(row => row.Label == Relation.Neutral).Concat(cross).ToArray();
        var seenEvents = events.Where(row => !IsHeldOut(row)).ToArray();
        var matter = TrainMatter(trainer, [.. related, .. seenEvents], apart);
        var relatedInSets = related.Where(row => row.Type != DoubleNegation).Concat(seenEvents.Where(IsRelated));
        var agreementInSets = trainer.Train([.. relatedInSets.Select(WordingFeatures.Hide)], row => row.Label == Relation.Agree, options.Trees);
        var heldEvents = events.Where(IsHeldOut).ToArray();
        var scores = new OutOfFoldScores(options).Of(held, seen, bearing.Trees, agreement.Trees);
        var calibration = Calibrate(scores, held, apart, heldEvents, matter.Trees, agreementInSets.Trees);
        var kinds = TrainKinds(trainer, [.. seen, .. seenEvents]);
        var outright = heldEvents.Any(IsContradiction) && seenEvents.Any(IsContradiction) ? trainer.Train(seenEvents, IsContradiction, options.Trees) : null;
        if (outright is not null)
            calibration = calibration with { ContradictionInSets = CalibrateContradiction(heldEvents, calibration, matter.Trees, agreementInSets.Trees, outright.Trees) };
        if (rows[0].Features.Length == PairFeatures.Schema.Count)
            return new CascadeModel(matter, bearing, agreement, agreementInSets, calibration, kinds, outright);
        var gate = TrainGate(trainer, [.. seen, .. seenEvents, .. cross.Where(row => !IsHeldOut(row))]);
        var gated = calibration with
        {
            Gate = CalibrateGate(held, gate.Trees, calibration.UnsureBelow),
            GateInSets = heldEvents.Any(IsRelated) ? CalibrateGate(heldEvents, gate.Trees, calibration.UnsureBelow) : null,
        };
        return new CascadeModel(matter, bearing, agreement, agreementInSets, gated, kinds, outright, gate);
    }

    /// <summary>Whether the row's group is kept for calibration: decided by a hash of seed and group.</summary>
    public bool IsHeldOut(FeatureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return IsHeldOut(row.Group);
    }

    /// <summary>Whether a group is kept for calibration.</summary>
    public bool IsHeldOut(string group)
    {
        return GroupHash.Of($"calibration {options.Seed} {group}") < options.CalibrationShare * uint.MaxValue;
    }

    private static ContradictionCalibration CalibrateContradiction(FeatureRow[] held, Calibration stages, TreeEnsemble matter, TreeEnsemble agreement, TreeEnsemble outright)
    {
        var (slope, offset) = Fit(held, outright, IsContradiction);
        var open = new ContradictionCalibration(slope, offset, JoinedSlope: 1, JoinedOffset: 0);
        double Sum(FeatureRow row) => open.Sum(
            outright.Score(row.Features),
            stages.ByStages(matter.Score(row.Features), agreement.Score(row.Features), default).Contradict,
            evidence: 0);
        var (joinedSlope, joinedOffset) = Fit(held, Sum, IsContradiction);
        return open with { JoinedSlope = joinedSlope, JoinedOffset = joinedOffset };
    }

    private static bool IsContradiction(FeatureRow row) => row.Label == Relation.Contradict;

    private static bool IsRelated(FeatureRow row) => row.Label != Relation.Neutral;

    private static void RequireEveryLabel(IReadOnlyList<FeatureRow> rows)
    {
        foreach (var label in new[] { Relation.Agree, Relation.Contradict, Relation.Neutral })
        {
            if (rows.All(row => row.Label != label))
                throw new ArgumentException($"no pair is labeled {RelationNames.Of(label)}; training needs pairs of every label");
        }
    }

    /// <summary>Pairs that agree or contradict are of one matter; neutral pairs and pairs across groups are not.</summary>
    private TrainedTrees TrainMatter(TreeTrainer trainer, FeatureRow[] related, FeatureRow[] apart) =>
        trainer.Train([.. related, .. apart.Where(row => !IsHeldOut(row))], IsRelated, options.Trees);

    /// <summary>The gate sees only what is computed before an encoder is asked.</summary>
    private TrainedTrees TrainGate(TreeTrainer trainer, FeatureRow[] rows) =>
        trainer.Train([.. rows.Select(row => row with { Features = row.Features[..PairFeatures.Schema.Count] })], IsRelated, options.Trees);

    private static GateCalibration CalibrateGate(FeatureRow[] held, TreeEnsemble gate, double unsureBelow)
    {
        var (slope, offset) = Fit(held, gate, IsRelated);
        var open = new GateCalibration(slope, offset, GateBelow: 0);
        var related = held.Where(IsRelated).Select(row => open.Related(gate.Score(row.Features)));
        return open with { GateBelow = GateThreshold.Choose(related, unsureBelow) };
    }

    private Calibration Calibrate(StageScores scores, FeatureRow[] held, FeatureRow[] apart, FeatureRow[] events, TreeEnsemble matter, TreeEnsemble agreementInSets)
    {
        var related = held.Where(IsRelated).ToArray();
        var relatedInSets = related.Concat(events.Where(IsRelated)).ToArray();
        var (setSlope, setOffset) = Fit(relatedInSets, agreementInSets, row => row.Label == Relation.Agree);
        var (matterSlope, matterOffset) = Fit(MattersOf(related, apart, events), matter, IsRelated);
        var (bearing, agreement) = scores.Fit(_ => true);
        var open = new Calibration(matterSlope, matterOffset, bearing.Slope, bearing.Offset, agreement.Slope, agreement.Offset, setSlope, setOffset, UnsureBelow: 0);
        var weighted = open with { ContradictionWeight = ContradictionWeight.Choose(scores.Judge(open).Select(item => (item.Probability, item.Row.Label, (double)item.Row.Weight))) };
        var confidences = scores.Judge(weighted).Select(item => UnsureThreshold.Judge(item.Probability, item.Row.Label));
        return weighted with { UnsureBelow = UnsureThreshold.Choose(confidences, options.MostError) };
    }

    // Where there are whole sets of statements, their own rates say how rare one matter is.
    private FeatureRow[] MattersOf(FeatureRow[] related, FeatureRow[] apart, FeatureRow[] events) =>
        events.Any(IsRelated) ? events : [.. related, .. apart.Where(IsHeldOut)];

    private static (double Slope, double Offset) Fit(FeatureRow[] rows, TreeEnsemble trees, Func<FeatureRow, bool> isPositive) =>
        Fit(rows, row => trees.Score(row.Features), isPositive);

    private static (double Slope, double Offset) Fit(FeatureRow[] rows, Func<FeatureRow, double> score, Func<FeatureRow, bool> isPositive) =>
        PlattScaling.Fit(
            [.. rows.Select(score)],
            [.. rows.Select(isPositive)],
            [.. rows.Select(row => (double)row.Weight)]);

    private ImmutableSortedDictionary<ContradictionKind, TrainedTrees> TrainKinds(TreeTrainer trainer, FeatureRow[] rows)
    {
        var known = rows.Where(row => row.Kind is not null).ToArray();
        var kinds = ImmutableSortedDictionary.CreateBuilder<ContradictionKind, TrainedTrees>();
        foreach (var kind in ContradictionKindNames.All)
        {
            var count = known.Count(row => row.Kind == kind);
            if (count >= LeastRowsOfKind && count < known.Length)
                kinds[kind] = trainer.Train(known, row => row.Kind == kind, options.KindTrees);
        }

        return kinds.ToImmutable();
    }
}
