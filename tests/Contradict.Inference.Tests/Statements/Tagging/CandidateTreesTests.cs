using Contradict.Inference.Statements;
using Contradict.Inference.Statements.Tagging;
using Xunit;

namespace Contradict.Inference.Tests.Statements.Tagging;

public sealed class CandidateTreesTests
{
    private static readonly CandidateTree Tree = new([1], [7], [-1], [-2], [-9000, 9000]);

    [Theory]
    [InlineData(7, -9000)]
    [InlineData(8, 9000)]
    public void A_tree_leads_values_up_to_the_threshold_to_its_first_child(int value, int leaf) => Assert.Equal(leaf, Tree.Score([0, value]));

    [Fact]
    public void A_tree_without_nodes_is_its_leaf() => Assert.Equal(5, new CandidateTree([], [], [], [], [5]).Score([]));

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void The_trees_decide_whether_a_doubtful_candidate_stands(int value, bool stands) =>
        Assert.Equal(stands, new CandidateTrees([Tree]).Accept(Candidate(isDoubtful: true), [0, value]));

    [Fact]
    public void A_sure_candidate_falls_where_the_trees_are_against_it() =>
        Assert.False(new CandidateTrees([Tree]).Accept(Candidate(isDoubtful: false), [0, 0]));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_trees_the_taggers_decision_stands(bool isDoubtful) =>
        Assert.Equal(!isDoubtful, CandidateTrees.None.Accept(Candidate(isDoubtful), []));

    private static CueCandidate Candidate(bool isDoubtful) =>
        new(new TaggedAttribution(new TokenRange(1, 2), new TokenRange(0, 1), [new TokenRange(2, 5)]), 100, 100, isDoubtful);
}
