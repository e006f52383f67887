using Contradict.Inference.Verdicts;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class UnsureThresholdTests
{
    [Fact]
    public void Where_low_confidence_is_wrong_and_high_is_right_the_threshold_lies_between()
    {
        var judged = Enumerable.Range(340, 400).Select(i => (i / 1000.0, i >= 500));
        Assert.Equal(0.44, UnsureThreshold.Choose(judged, 0.2), 0.011);
    }

    [Fact]
    public void Where_all_is_right_nothing_is_withheld() => Assert.Equal(0.34, UnsureThreshold.Choose(Enumerable.Range(340, 400).Select(i => (i / 1000.0, true)), 0.2));

    [Fact]
    public void Without_evidence_near_certainty_is_asked_for() => Assert.Equal(0.95, UnsureThreshold.Choose([], 0.2));

    [Fact]
    public void The_more_may_be_wrong_the_more_is_called()
    {
        var mixed = Enumerable.Range(340, 600).Select(i => (i / 1000.0, i * 7919 % 600 < i - 340)).ToArray();
        Assert.True(UnsureThreshold.Choose(mixed, 0.4) < UnsureThreshold.Choose(mixed, 0.2));
    }

    [Fact]
    public void A_verdict_is_right_where_its_likeliest_relation_is_the_label()
    {
        Assert.Equal((0.6, true), UnsureThreshold.Judge(new RelationProbabilities(0.6, 0.3, 0.1), Relation.Agree));
        Assert.Equal((0.6, false), UnsureThreshold.Judge(new RelationProbabilities(0.6, 0.3, 0.1), Relation.Contradict));
    }
}
