using Contradict.Inference.Tests.Features;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class PairReadingTests(TinyBundle tiny)
{
    private static readonly Gen<SetEvidence> AnyEvidence = Gen.Select(Gen.Double[-6, 6], Gen.Double[-6, 6]).Select(pair => new SetEvidence(pair.Item1, pair.Item2));

    private ContradictionDetector Detector => tiny.Detector;

    [Fact]
    public void A_reading_decides_as_judging_afresh_does() => Gen.Select(RealPairs.Gen, AnyEvidence).Sample(
        (pair, evidence) =>
        {
            var (a, b) = (Detector.Prepare(pair.A), Detector.Prepare(pair.B));
            var fresh = Detector.JudgeInSet(a, b, evidence, explain: true);
            var decided = Detector.DecideInSet(Detector.ReadInSet(a, b, evidence), evidence)!;
            Assert.Equal(fresh with { Reasons = [] }, decided with { Reasons = [] });
            Assert.Equal(fresh.Relation == Relation.Neutral ? [] : fresh.Reasons, decided.Reasons);
        },
        iter: 200);

    [Fact]
    public void On_other_evidence_a_reading_decides_as_judging_afresh_does_or_lacks_the_reasons() => Gen.Select(RealPairs.Gen, AnyEvidence, AnyEvidence).Sample(
        (pair, before, after) =>
        {
            var (a, b) = (Detector.Prepare(pair.A), Detector.Prepare(pair.B));
            var reading = Detector.ReadInSet(a, b, before);
            var fresh = Detector.JudgeInSet(a, b, after, explain: false);
            var decided = Detector.DecideInSet(reading, after) ?? Detector.DecideInSet(Detector.ReadInSet(a, b, after).With(reading), after)!;
            Assert.Equal(fresh, decided with { Reasons = [] });
        },
        iter: 200);

    [Fact]
    public void Reasons_of_both_sides_are_kept_together()
    {
        var (a, b) = (Detector.Prepare("The bridge is open."), Detector.Prepare("The bridge is closed."));
        var agreeing = new SetEvidence(50, -50);
        var contradicting = new SetEvidence(50, 50);
        var reading = Detector.ReadInSet(a, b, agreeing);

        Assert.Equal(Relation.Agree, Detector.DecideInSet(reading, agreeing)!.Relation);
        Assert.Null(Detector.DecideInSet(reading, contradicting));
        var both = Detector.ReadInSet(a, b, contradicting).With(reading);
        Assert.Equal(Relation.Contradict, Detector.DecideInSet(both, contradicting)!.Relation);
        Assert.Equal(Relation.Agree, Detector.DecideInSet(both, agreeing)!.Relation);
    }
}
