using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using CsCheck;
using Xunit;
using static Contradict.Inference.Tests.Pairing.PairingExample;

namespace Contradict.Inference.Tests.Pairing;

public sealed class CandidatePairingTests
{
    private static readonly string[] Words = ["quay", "fire", "Tarn", "shut", "open", "gas"];

    private static readonly PairingOptions AlwaysIndexed = new() { ExhaustiveUpTo = 0 };

    [Fact]
    public void In_a_small_set_different_speakers_pair_whatever_they_share()
    {
        var pairs = Start([Said("Envoy", "progress on key disputes", "wire"), Said("Aide", "no agreement was imminent", "wire")]).Pairs();

        Assert.Equal([new CandidatePair(0, 1, 0)], pairs);
    }

    [Fact]
    public void One_speaker_in_one_article_is_not_set_against_himself() =>
        Assert.Empty(Start([Said("Tarn", "the quay is open", "wire"), Said("Tarn", "the quay is shut", "wire")]).Pairs());

    [Fact]
    public void One_speaker_in_two_articles_pairs_where_the_matter_is_the_same()
    {
        var pairs = Start(
        [
            Said("Tarn", "the northern quay is open", "monday"),
            Said("Tarn", "the northern quay is shut", "friday"),
            Said("Tarn", "taxes will fall next year", "friday"),
        ]).Pairs();

        Assert.Equal([(0, 1)], pairs.Select(pair => (pair.A, pair.B)));
    }

    [Fact]
    public void An_outlets_own_voice_pairs_with_a_speaker_in_another_article() =>
        Assert.Single(Start([Said("Wire", "the quay is open", "wire-1", "Wire"), Said("Tarn", "ships wait outside", "courier-1", "Courier")]).Pairs());

    [Fact]
    public void Numbers_do_not_make_two_statements_alike()
    {
        var pairs = Start([Said("A", "33 dead in Brunn", "x"), Said("B", "41 dead in Brunn", "y"), Said("C", "33 ships", "z")]).Pairs().ToDictionary(pair => (pair.A, pair.B));

        Assert.Equal(1, pairs[(0, 1)].Similarity, 9);
        Assert.Equal(0, pairs[(0, 2)].Similarity);
    }

    [Fact]
    public void A_rare_word_in_common_weighs_more_than_a_common_one()
    {
        var pairs = Start(
        [
            Said("A", "port silo", "1"), Said("B", "port crane", "2"), Said("C", "crane silo", "3"), Said("D", "port fire", "4"), Said("E", "port rain", "5"),
        ]).Pairs().ToDictionary(pair => (pair.A, pair.B));

        Assert.True(pairs[(0, 2)].Similarity > pairs[(0, 1)].Similarity);
    }

    [Fact]
    public void In_a_large_set_what_shares_nothing_is_not_compared()
    {
        var run = Start([Said("A", "the quay is shut", "1"), Said("B", "the quay is open", "2"), Said("C", "taxes rise", "3")], AlwaysIndexed);

        Assert.Equal([(0, 1)], run.Pairs().Select(pair => (pair.A, pair.B)));
        Assert.Equal(2, run.Counts.NotCompared);
    }

    [Fact]
    public void In_a_large_set_two_who_are_quoted_together_pair_without_a_word_in_common() =>
        Assert.Single(Start([Said("Envoy", "progress on key disputes", "wire", "Wire"), Said("Aide", "no agreement was imminent", "wire", "Wire")], AlwaysIndexed).Pairs());

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void In_a_large_set_articles_of_different_events_need_more_in_common(bool ofOneEvent, int expected)
    {
        Statement[] statements = [Said("A", "quay one two three four", "1"), Said("B", "quay five six seven eight", "2"), Said("C", "nine", "3")];
        var options = AlwaysIndexed with { MinimumScore = 0.01, MinimumScoreAcrossEvents = 0.9 };
        var run = new CandidatePairing(options).StartWithTerms(statements, [.. statements.Select(statement => statement.Text.Split(' '))], areOfOneEvent: (_, _) => ofOneEvent);

        Assert.Equal(expected, run.Pairs().Count());
    }

    [Fact]
    public void A_crowded_statement_keeps_its_best_candidates()
    {
        var statements = Enumerable.Range(0, 10).Select(i => Said($"S{i}", $"quay {(i == 3 ? "shut now" : $"word{i} other{i}")}", $"{i}")).Append(Said("Last", "quay shut now or never", "last")).ToList();
        var run = Start(statements, AlwaysIndexed with { MostPerStatement = 1, MinimumScore = 0 });
        var last = run.Pairs().Where(pair => pair.B == 10).ToList();

        Assert.Equal([3], last.Select(pair => pair.A));
        Assert.True(run.Counts.Crowded >= 9);
    }

    [Fact]
    public void Events_are_asked_about_only_where_the_answer_matters()
    {
        var statements = Enumerable.Range(0, 10).Select(i => Said($"S{i}", $"quay {(i == 3 ? "shut now" : $"word{i} other{i}")}", $"{i}")).Append(Said("Last", "quay shut now or never", "last")).ToList();
        var asked = new List<string>();
        var run = new CandidatePairing(AlwaysIndexed with { MostPerStatement = 1, MinimumScore = 0, MinimumScoreAcrossEvents = 2 }).StartWithTerms(
            statements,
            [.. statements.Select(statement => statement.Text.Split(' '))],
            areOfOneEvent: (a, b) =>
            {
                asked.Add($"{a}-{b}");
                return true;
            });

        Assert.Contains((3, 10), run.Pairs().Select(pair => (pair.A, pair.B)));
        Assert.Equal(["3-last"], asked.Where(pair => pair.EndsWith("-last", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lists_of_different_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => new CandidatePairing().Start([Said("A", "x", "1")], []));

    [Fact]
    public void Every_possible_pair_is_accounted_for() =>
        Statements.Sample(statements =>
        {
            var run = Start(statements);
            var kept = run.Pairs().Count();

            Assert.Equal(kept, run.Counts.Candidates);
            Assert.Equal(0, run.Counts.NotCompared);
        }, iter: 200);

    [Fact]
    public void Candidates_are_lawful_ordered_and_never_repeated() =>
        Gen.Select(Statements, Gen.Bool).Sample((statements, large) =>
        {
            var pairs = Start(statements, large ? AlwaysIndexed : null).Pairs().ToList();

            Assert.Distinct(pairs.Select(pair => (pair.A, pair.B)));
            Assert.All(pairs, pair =>
            {
                Assert.True(pair.A < pair.B);
                Assert.InRange(pair.Similarity, 0, 1);
                Assert.False(statements[pair.A].Speaker.Name == statements[pair.B].Speaker.Name && statements[pair.A].ArticleId == statements[pair.B].ArticleId);
            });
        }, iter: 300);

    [Fact]
    public void Reading_twice_gives_the_same_pairs_in_the_same_order() =>
        Statements.Sample(statements =>
        {
            var run = Start(statements, AlwaysIndexed);
            Assert.Equal(run.Pairs().ToList(), run.Pairs().ToList());
        }, iter: 100);

    [Fact]
    public void The_index_loses_no_pair_that_the_full_comparison_scores_high() =>
        Statements.Sample(statements =>
        {
            var all = Start(statements).Pairs().Where(pair => pair.Similarity >= 0.3).Select(pair => (pair.A, pair.B));
            var indexed = Start(statements, AlwaysIndexed with { MostPerStatement = 100 }).Pairs().Select(pair => (pair.A, pair.B)).ToHashSet();

            Assert.All(all, pair => Assert.Contains(pair, indexed));
        }, iter: 200);

    private static readonly Gen<Statement[]> Statements =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 5].Select(i => Words[i]).Array[1, 5])
            .Select((speaker, article, words) => Said($"S{speaker}", string.Join(' ', words), $"a{article}", $"O{article}")).Array[0, 25];
}
