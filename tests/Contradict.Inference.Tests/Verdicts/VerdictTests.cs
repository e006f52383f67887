using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Tests.Features;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class VerdictTests(TinyBundle tiny)
{
    private static readonly Gen<SetEvidence> AnyEvidence = Gen.Select(Gen.Double[-6, 6], Gen.Double[-6, 6]).Select(pair => new SetEvidence(pair.Item1, pair.Item2));

    private ContradictionDetector Detector => tiny.Detector;

    [Fact]
    public void Swapping_the_statements_changes_no_bit_of_a_probability() => RealPairs.Gen.Sample(
        pair =>
        {
            var (one, other) = (Detector.Judge(pair.A, pair.B), Detector.Judge(pair.B, pair.A));
            Assert.Equal(Bits(one.Probability), Bits(other.Probability));
            Assert.Equal((one.Relation, one.Kind), (other.Relation, other.Kind));
        },
        iter: 300);

    [Fact]
    public void Swapping_the_statements_swaps_the_spans_of_the_reasons() => RealPairs.Gen.Sample(
        pair =>
        {
            if (pair.A == pair.B)
                return;
            var other = Detector.Judge(pair.B, pair.A).Reasons.Select(reason => reason with { A = reason.B, B = reason.A });
            Assert.Equal(other, Detector.Judge(pair.A, pair.B).Reasons);
        },
        iter: 200);

    [Fact]
    public void Swapping_the_statements_of_a_set_changes_no_bit_of_a_probability() => Gen.Select(RealPairs.Gen, AnyEvidence).Sample(
        (pair, evidence) =>
        {
            var (a, b) = (Detector.Prepare(pair.A), Detector.Prepare(pair.B));
            Assert.Equal(
                Bits(Detector.JudgeInSet(a, b, evidence, explain: false).Probability),
                Bits(Detector.JudgeInSet(b, a, evidence, explain: false).Probability));
        },
        iter: 200);

    [Fact]
    public void Probabilities_sum_to_1() => Gen.Select(RealPairs.Gen, AnyEvidence).Sample(
        (pair, evidence) =>
        {
            var (a, b) = (Detector.Prepare(pair.A), Detector.Prepare(pair.B));
            Assert.Equal(1, Sum(Detector.Judge(a, b, explain: false).Probability), 1e-12);
            Assert.Equal(1, Sum(Detector.JudgeInSet(a, b, evidence, explain: false).Probability), 1e-12);
        },
        iter: 200);

    [Fact]
    public void Explaining_changes_nothing_but_the_reasons() => RealPairs.Gen.Sample(
        pair =>
        {
            var (a, b) = (Detector.Prepare(pair.A), Detector.Prepare(pair.B));
            var explained = Detector.Judge(a, b, explain: true);
            Assert.Equal(explained with { Reasons = [] }, Detector.Judge(a, b, explain: false));
        },
        iter: 100);

    [Fact]
    public void Reasons_lie_inside_their_statements_in_two_runs_each_strongest_first() => RealPairs.Gen.Sample(
        pair =>
        {
            var reasons = Detector.Judge(pair.A, pair.B).Reasons;
            Assert.All(reasons, reason => Assert.True(IsInside(reason.A, pair.A) && IsInside(reason.B, pair.B)));
            var rises = reasons.Zip(reasons.Skip(1)).Count(next => Math.Abs(next.Second.Weight) > Math.Abs(next.First.Weight));
            Assert.True(rises <= 1);
        },
        iter: 200);

    [Theory]
    [InlineData("The mill was reopened in March.", "The mill was not reopened in March.", Relation.Contradict, false)]
    [InlineData("The mill was reopened in March.", "The mill was not reopened in March.", Relation.Agree, true)]
    public void What_parts_the_two_leads_except_for_agreement(string a, string b, Relation relation, bool sharedFirst)
    {
        var reasons = Detector.ExplainInSet(Detector.Prepare(a), Detector.Prepare(b), relation);
        var shared = reasons.Select(reason => reason.Name.StartsWith("both say", StringComparison.Ordinal) || reason.Name.StartsWith("the times go", StringComparison.Ordinal)).ToList();
        Assert.Equal(shared.OrderBy(isShared => isShared != sharedFirst), shared);
    }

    [Fact]
    public void A_verdict_is_unsure_where_its_likeliest_relation_stays_below_the_threshold() => RealPairs.Gen.Sample(
        pair =>
        {
            var verdict = Detector.Judge(pair.A, pair.B);
            var expected = verdict.Probability.Highest < Detector.Bundle.Calibration.UnsureBelow ? Relation.Unsure : verdict.Probability.Likeliest;
            Assert.Equal(expected, verdict.Relation);
        },
        iter: 200);

    [Theory]
    [InlineData(0.999, true)]
    [InlineData(0.3, false)]
    public void The_bundle_s_threshold_decides_what_is_unsure(double threshold, bool unsure)
    {
        using var copy = new Models.BundleCopy(tiny);
        var calibration = Detector.Bundle.Calibration with { UnsureBelow = threshold };
        copy.Replace(BundleLayout.Calibration, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(calibration, BundleManifest.JsonOptions));
        var detector = new ContradictionDetector(Bundle.Load(copy.Folder), TinyTraining.Lexicon);

        var relation = detector.Judge("The border crossing is open.", "The border crossing is closed.").Relation;

        Assert.Equal(unsure, relation == Relation.Unsure);
    }

    [Fact]
    public void Statements_of_different_matters_are_neutral() => RealPairs.Gen.Sample(
        pair =>
        {
            var verdict = Detector.JudgeInSet(Detector.Prepare(pair.A), Detector.Prepare(pair.B), new SetEvidence(-10_000, 0), explain: false);
            Assert.Equal(Relation.Neutral, verdict.Relation);
            Assert.Equal(1, verdict.Probability.Neutral, 1e-9);
        },
        iter: 50);

    [Fact]
    public void A_kind_is_named_only_where_contradiction_is_likelier_than_agreement() => RealPairs.Gen.Sample(
        pair =>
        {
            var verdict = Detector.Judge(pair.A, pair.B);
            Assert.Equal(verdict.Probability.Contradict > verdict.Probability.Agree, verdict.Kind is not null);
        },
        iter: 100);

    [Theory]
    [InlineData("", "")]
    [InlineData("", "The ship sank.")]
    [InlineData("\uD83D", "?!... --- …")]
    public void Texts_that_say_nothing_are_judged_without_a_throw(string a, string b) => Assert.Equal(1, Sum(Detector.Judge(a, b).Probability), 1e-12);

    private static bool IsInside(TextSpan? span, string text) => span is not { } range || (range.Start >= 0 && range.Start < range.End && range.End <= text.Length);

    private static double Sum(RelationProbabilities probability) => probability.Agree + probability.Contradict + probability.Neutral;

    private static (long, long, long) Bits(RelationProbabilities probability) => (
        BitConverter.DoubleToInt64Bits(probability.Agree),
        BitConverter.DoubleToInt64Bits(probability.Contradict),
        BitConverter.DoubleToInt64Bits(probability.Neutral));
}
