using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Contradict.Training.Learning;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class CrossPairSamplerTests
{
    private static readonly IReadOnlyDictionary<string, StatementAnalysis> Analyses = new FeatureTable(TinyTraining.Lexicon).Analyze(TinyTraining.Pairs);
    private static readonly Dictionary<string, string> GroupOf = TinyTraining.Pairs
        .SelectMany(pair => new[] { (pair.StatementA, pair.Group), (pair.StatementB, pair.Group) })
        .DistinctBy(statement => statement.Item1)
        .ToDictionary(statement => statement.Item1, statement => statement.Group);

    [Fact]
    public void No_group_is_paired_with_itself()
    {
        var pairs = Sample(500);
        Assert.True(pairs.Count > 400);
        Assert.All(pairs, pair => Assert.NotEqual(GroupOf[pair.StatementA], GroupOf[pair.StatementB]));
    }

    [Fact]
    public void Every_pair_is_neutral_and_marked_as_made() => Assert.All(
        Sample(100),
        pair => Assert.Equal((Relation.Neutral, CrossPairSampler.Type, GroupOf[pair.StatementA]), (pair.Label, pair.Type, pair.Group)));

    [Fact]
    public void The_same_seed_gives_the_same_pairs() => Assert.Equal(Texts(Sample(300)), Texts(Sample(300)));

    [Fact]
    public void Another_seed_gives_other_pairs() => Assert.NotEqual(Texts(Sample(300)), Texts(Sample(300, seed: 2)));

    [Fact]
    public void Groups_that_may_not_see_each_other_do_not()
    {
        static bool IsEven(string group) => char.IsDigit(group[^1]) && (group[^1] - '0') % 2 == 0;
        var pairs = Sampler(1).Sample(300, (a, b) => IsEven(a) == IsEven(b));
        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.Equal(IsEven(GroupOf[pair.StatementA]), IsEven(GroupOf[pair.StatementB])));
    }

    [Fact]
    public void Pairs_without_a_group_give_none()
    {
        LabeledPair[] pairs = [Pairs.Of("The ship sank.", "The bridge fell.")];
        var sampler = new CrossPairSampler(pairs, new FeatureTable(TinyTraining.Lexicon).Analyze(pairs), WordWeights.Uniform, seed: 1);
        Assert.Empty(sampler.Sample(10, (_, _) => true));
    }

    private static CrossPairSampler Sampler(int seed) => new(TinyTraining.Pairs, Analyses, FeatureTable.Weigh(Analyses), seed);

    private static IReadOnlyList<LabeledPair> Sample(int count, int seed = 1) => Sampler(seed).Sample(count, (_, _) => true);

    private static IEnumerable<(string, string)> Texts(IEnumerable<LabeledPair> pairs) => pairs.Select(pair => (pair.StatementA, pair.StatementB));
}
