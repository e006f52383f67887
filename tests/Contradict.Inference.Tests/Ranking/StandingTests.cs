using Contradict.Inference.Pairing;
using Contradict.Inference.Ranking;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Ranking;

public sealed class StandingTests
{
    private const int Statements = 6;

    private static readonly CandidatePair[] AllPairs =
        [.. from a in Enumerable.Range(0, Statements) from b in Enumerable.Range(a + 1, Statements - a - 1) select new CandidatePair(a, b, 0)];

    [Fact]
    public void The_best_pair_of_a_statement_leads_by_what_parts_it_from_the_next()
    {
        var standing = new Standing([new(0, 1, 0), new(0, 2, 0), new(1, 2, 0)], [3, 1, 0.5], 3);
        Assert.Equal(2, standing.Lead(0, 3));
        Assert.Equal(-2, standing.Lead(0, 1));
        Assert.Equal(3, standing.Highest(1));
    }

    [Fact]
    public void Two_pairs_that_score_the_same_lead_by_nothing_and_rank_first()
    {
        var standing = new Standing([new(0, 1, 0), new(0, 2, 0)], [1, 1], 3);
        Assert.Equal(0, standing.Lead(0, 1));
        Assert.Equal(0, standing.Rank(0, 1));
    }

    [Fact]
    public void The_only_pair_of_a_statement_leads_by_its_own_score() => Assert.Equal(4, new Standing([new(0, 1, 0)], [4], 2).Lead(1, 4));

    [Fact]
    public void The_rank_is_the_number_of_higher_scores() => Gen.Double[-3, 3].Array[AllPairs.Length].Sample(scores =>
    {
        var standing = new Standing(AllPairs, scores, Statements);
        for (var i = 0; i < AllPairs.Length; i++)
        {
            var (statement, score) = (AllPairs[i].A, scores[i]);
            var others = AllPairs.Index().Where(item => item.Index != i && (item.Item.A == statement || item.Item.B == statement)).Select(item => scores[item.Index]).ToArray();
            Assert.Equal(others.Count(other => other > score), standing.Rank(statement, score));
            Assert.Equal(score - others.Max(), standing.Lead(statement, score));
        }
    });
}
