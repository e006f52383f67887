using Contradict.Inference.Encoders;
using Contradict.Inference.Tests.Features;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class DirectionTests(TinyBundle tiny, DirectionalBundle directed)
{
    private ContradictionDetector Detector => directed.Detector;

    [Fact]
    public void Swapping_the_statements_swaps_the_direction_and_changes_no_bit_of_a_probability() => RealPairs.Gen.Sample(
        pair =>
        {
            var (one, other) = (Detector.Judge(pair.A, pair.B), Detector.Judge(pair.B, pair.A));
            Assert.Equal(one.Probability, other.Probability);
            Assert.Equal(Swapped(one.Follows), other.Follows);
        },
        iter: 300);

    [Fact]
    public void Of_what_says_two_things_each_follows()
    {
        var agreeing = TinyTraining.DirectionalPairs
            .Where(pair => pair.Label == Relation.Agree)
            .Select(pair => Detector.Judge(pair.StatementA, pair.StatementB))
            .Where(verdict => verdict.Relation == Relation.Agree)
            .ToArray();
        Assert.NotEmpty(agreeing);
        Assert.True(agreeing.Count(verdict => verdict.Follows == Follows.AToB) > agreeing.Length / 2);
        Assert.DoesNotContain(agreeing, verdict => verdict.Follows == Follows.BToA);
    }

    [Fact]
    public void Only_a_pair_that_agrees_has_a_direction() => RealPairs.Gen.Sample(
        pair =>
        {
            var verdict = Detector.Judge(pair.A, pair.B);
            Assert.True(verdict.Relation == Relation.Agree || verdict.Follows == Follows.Unknown);
        },
        iter: 200);

    [Fact]
    public void Many_pairs_are_judged_as_each_alone()
    {
        PairToEncode[] pairs = [.. TinyTraining.DirectionalPairs.Take(60).Select(pair => new PairToEncode(Detector.Prepare(pair.StatementA), Detector.Prepare(pair.StatementB)))];
        Assert.Equal(pairs.Select(Detector.JudgeDirected), Detector.JudgeAllDirected(pairs));
        Assert.Equal(pairs.Select(pair => Detector.Judge(pair.A, pair.B, explain: false)), Detector.JudgeAll(pairs));
    }

    [Fact]
    public void The_probabilities_sum_to_1() => RealPairs.Gen.Sample(
        pair =>
        {
            var probability = Detector.JudgeDirected(pair.A, pair.B);
            Assert.Equal(1, probability.Agree + probability.Contradict + probability.Neutral, 1e-12);
        },
        iter: 100);

    [Fact]
    public void Without_the_stage_the_direction_stays_unknown() => RealPairs.Gen.Sample(
        pair => Assert.Equal(Follows.Unknown, tiny.Detector.Judge(pair.A, pair.B).Follows),
        iter: 50);

    [Fact]
    public void Without_the_stage_asking_for_it_is_refused() =>
        Assert.Contains("tiny@0.1.0", Assert.Throws<InvalidOperationException>(() => tiny.Detector.JudgeDirected("It rained.", "It poured.")).Message, StringComparison.Ordinal);

    private static Follows Swapped(Follows follows) => follows switch
    {
        Follows.AToB => Follows.BToA,
        Follows.BToA => Follows.AToB,
        _ => follows,
    };
}
