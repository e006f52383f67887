using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Labeling;
using Contradict.Training.Tests.Data;
using Xunit;

namespace Contradict.Training.Tests.Labeling;

public sealed class LabelingSessionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Path => _folder.File("labels.csv");

    [Fact]
    public void A_label_is_kept_with_its_annotator_and_time()
    {
        Sit(Candidates.Many(3), session => session.Label(Relation.Contradict));
        var row = Assert.Single(Rows());
        Assert.Equal(Relation.Contradict, row.Label);
        Assert.Equal("Ann", row.Column(LabelColumns.Annotator));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", row.Column(LabelColumns.LabeledAt)!);
    }

    [Fact]
    public void What_was_labeled_is_not_asked_again_though_the_sides_are_swapped()
    {
        var candidates = Candidates.Many(4);
        Sit(candidates, session => session.Label(Relation.Agree), session => session.Label(Relation.Agree));
        var swapped = candidates.Select(c => c with { Pair = c.Pair with { Id = "other", StatementA = c.Pair.StatementB, StatementB = c.Pair.StatementA.ToUpperInvariant() + "!" } });
        Sit(swapped, session => Assert.Equal(2, session.Left), session => session.Label(Relation.Agree), session => session.Label(Relation.Agree), session => Assert.Null(session.Current));
        Assert.Equal(4, Rows().Select(PairContent.Of).Distinct().Count());
    }

    [Fact]
    public void A_skipped_pair_comes_again_only_in_the_next_sitting()
    {
        string? skipped = null;
        var candidates = Candidates.Many(2);
        Sit(candidates, session => skipped = session.Current!.Pair.Id, session => session.Skip(), session => Assert.NotEqual(skipped, session.Current!.Pair.Id), session => session.Label(Relation.Agree), session => Assert.Null(session.Current));
        Sit(candidates, session => Assert.Equal(skipped, session.Current!.Pair.Id));
    }

    [Fact]
    public void Back_takes_the_label_out_of_the_file_and_asks_its_pair_again()
    {
        string? first = null;
        Sit(Candidates.Many(3), session => first = session.Current!.Pair.Id, session => session.Label(Relation.Agree), session => Assert.True(session.Back()), session => Assert.Equal(first, session.Current!.Pair.Id));
        Assert.Empty(Rows());
    }

    [Fact]
    public void Back_after_a_skip_takes_back_only_the_skip()
    {
        Sit(Candidates.Many(3), session => session.Label(Relation.Agree), session => session.Skip(), session => session.Back());
        Assert.Single(Rows());
    }

    [Fact]
    public void Back_reaches_into_an_earlier_sitting()
    {
        Sit(Candidates.Many(3), session => session.Label(Relation.Agree));
        Sit(Candidates.Many(3), session => Assert.True(session.Back()), session => Assert.False(session.Back()));
        Assert.Empty(Rows());
    }

    [Fact]
    public void Rows_that_share_an_article_share_a_group()
    {
        Sit([
            Candidates.Of("1", "the bridge is open", "the bridge is closed", 0.3, 0.3, "post", "wire"),
            Candidates.Of("2", "the dam held", "the dam broke", 0.3, 0.3, "wire", "echo"),
            Candidates.Of("3", "the cows came home", "the cows did not", 0.1, 0.1, "elsewhere", "elsewhere"),
        ], LabelAll);
        var groups = Rows().ToDictionary(row => row.Id, row => row.Group);
        Assert.Equal(groups["1"], groups["2"]);
        Assert.NotEqual(groups["1"], groups["3"]);
    }

    [Fact]
    public void Rows_of_one_event_share_a_group_where_only_an_unlabeled_pair_ties_their_articles()
    {
        Sit([
            Candidates.Of("1", "the bridge is open", "the bridge is closed", 0.4, 0.4, "post", "post"),
            Candidates.Of("2", "the dam held", "the dam broke", 0.4, 0.4, "wire", "wire"),
            Candidates.Of("tie", "water rose", "the water rose", 0.9, 0.05, "post", "wire"),
        ], session => session.Label(Relation.Agree), session => session.Label(Relation.Agree));
        Assert.Equal(["1", "2"], Rows().Select(row => row.Id).Order());
        Assert.Single(Rows().Select(row => row.Group).Distinct());
    }

    [Fact]
    public void A_row_that_joins_two_groups_gives_the_earlier_rows_their_joint_name()
    {
        Sit([
            Candidates.Of("1", "the bridge is open", "the bridge is closed", 0.3, 0.3, "post", "post"),
            Candidates.Of("2", "the dam held", "the dam broke", 0.2, 0.25, "wire", "wire"),
            Candidates.Of("join", "a goat sings", "prices fell", 0.01, 0.01, "post", "wire"),
        ], LabelAll);
        Assert.Equal(["1", "2", "join"], Rows().Select(row => row.Id));
        Assert.Equal(["post", "post", "post"], Rows().Select(row => row.Group));
    }

    [Fact]
    public void A_group_that_the_pairs_bring_is_kept()
    {
        Sit([Candidates.Of("1", "the bridge is open", "the bridge is closed", 0.3, 0.3, group: "g7")], LabelAll);
        Assert.Equal("g7", Assert.Single(Rows()).Group);
    }

    private static void LabelAll(LabelingSession session)
    {
        while (session.Current is not null)
            session.Label(Relation.Neutral);
    }

    private void Sit(IEnumerable<LabelCandidate> candidates, params Action<LabelingSession>[] steps)
    {
        using var journal = LabelJournal.Open(Path);
        var session = new LabelingSession(candidates, journal, "Ann", TimeProvider.System);
        foreach (var step in steps)
            step(session);
    }

    private List<LabeledPair> Rows() => [.. new LabeledPairReader().Read(Path)];
}
