using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class RelationProbabilitiesTests
{
    [Theory]
    [InlineData(0.5, 0.3, 0.2, Relation.Agree)]
    [InlineData(0.2, 0.5, 0.3, Relation.Contradict)]
    [InlineData(0.2, 0.3, 0.5, Relation.Neutral)]
    [InlineData(0.4, 0.2, 0.4, Relation.Neutral)]
    [InlineData(0.2, 0.4, 0.4, Relation.Neutral)]
    [InlineData(0.4, 0.4, 0.2, Relation.Agree)]
    public void The_likeliest_has_the_highest_probability_and_ties_go_to_the_milder(double agree, double contradict, double neutral, Relation likeliest)
    {
        var probability = new RelationProbabilities(agree, contradict, neutral);
        Assert.Equal(likeliest, probability.Likeliest);
        Assert.Equal(Math.Max(agree, Math.Max(contradict, neutral)), probability.Highest);
    }
}
