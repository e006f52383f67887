using Contradict.Inference.Verdicts;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public class ContradictionWeightTests
{
    private static readonly RelationProbabilities Close = new(0.2, 0.38, 0.42);
    private static readonly RelationProbabilities Plain = new(0.05, 0.05, 0.9);

    [Fact]
    public void Contradictions_that_are_narrowly_missed_raise_it() =>
        Assert.True(ContradictionWeight.Choose([(Close, Relation.Contradict, 1), (Close, Relation.Contradict, 1), (Plain, Relation.Neutral, 1)]) > 1);

    [Fact]
    public void It_stays_where_it_would_cost_accuracy() =>
        Assert.Equal(1, ContradictionWeight.Choose([(Close, Relation.Neutral, 1), (Close, Relation.Neutral, 1), (Close, Relation.Contradict, 1), (Plain, Relation.Neutral, 1)]));

    [Fact]
    public void A_row_that_counts_double_weighs_as_two() => Assert.Equal(
        ContradictionWeight.Choose([(Close, Relation.Contradict, 1), (Close, Relation.Contradict, 1), (Close, Relation.Neutral, 1), (Plain, Relation.Neutral, 1)]),
        ContradictionWeight.Choose([(Close, Relation.Contradict, 2), (Close, Relation.Neutral, 1), (Plain, Relation.Neutral, 1)]));
}
