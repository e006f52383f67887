using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Evaluation.Sets;
using Xunit;

namespace Contradict.Training.Tests.Evaluation.Sets;

public sealed class SetEvaluationTests
{
    [Fact]
    public async Task Figures_are_those_worked_out_by_hand()
    {
        var set = await TinySet.ReadAsync();
        var figures = SetEvaluation.Of(set, TinySet.Scored(
            set,
            ("The dyke broke at dawn", "The dyke held all day", Relation.Contradict, 0.9, false),
            ("The road is shut", "The road is open", Relation.Contradict, 0.8, false),
            ("Forty sheep drowned", "The road is open", Relation.Contradict, 0.7, false),
            ("Forty sheep drowned", "No sheep drowned", Relation.Neutral, 0.3, false))).Figures;

        Assert.Equal((6, 4, 3, 3), (figures.Statements, figures.Pairs, figures.Contradictions, figures.Matters));
        Assert.Equal((1 + (2.0 / 4)) / 3, figures.AveragePrecision, 1e-12);
        Assert.Equal(new ListFigures(1, 3, 1.0 / 3, 1, 1.0 / 3, 1), figures.Shown);
        Assert.Equal(new ListFigures(2, 4, 0.5, 2, 2.0 / 3, 1), figures.Ranked);
        Assert.Equal(new UpdateFigures(1, 0, 0, 0, 0), figures.Updates);
    }

    [Fact]
    public async Task What_nobody_would_decide_counts_neither_way()
    {
        using var folder = new ScratchFolder();
        var path = TinySet.WriteTo(
            folder,
            TinySet.Line("g1", "contradict", "dyke", "The dyke broke at dawn", "The dyke held all day"),
            TinySet.Line("g2", "unclear", "sheep", "Forty sheep drowned", "No sheep drowned"));
        var set = (await GoldSetReader.ReadAsync(path, TestContext.Current.CancellationToken))[0];
        var figures = SetEvaluation.Of(set, TinySet.Scored(
            set,
            ("Forty sheep drowned", "No sheep drowned", Relation.Contradict, 0.9, false),
            ("The dyke broke at dawn", "The dyke held all day", Relation.Contradict, 0.8, false))).Figures;

        Assert.Equal(1, figures.AveragePrecision);
        Assert.Equal(1, figures.Ranked.Right);
        Assert.Equal(1, figures.Ranked.Of);
    }

    [Fact]
    public async Task Updates_are_counted_whether_they_are_planted_or_hide_a_contradiction()
    {
        var set = await TinySet.ReadAsync();
        var figures = SetEvaluation.Of(set, TinySet.Scored(
            set,
            ("The road is shut", "The road is open", Relation.Neutral, 0.3, true),
            (North, South, Relation.Contradict, 0.9, true),
            (North, "No sheep drowned", Relation.Agree, 0.1, true))).Figures;
        Assert.Equal(new UpdateFigures(1, 1, 3, 1, 1), figures.Updates);
        Assert.Equal(0, figures.Shown.Of);
    }

    [Fact]
    public async Task Each_miss_is_told_by_its_cause_and_rank()
    {
        var set = await TinySet.ReadAsync();
        var misses = SetEvaluation.Of(set, TinySet.Scored(
            set,
            ("The dyke broke at dawn", "The dyke held all day", Relation.Agree, 0.1, false),
            ("Forty sheep drowned", "The road is open", Relation.Neutral, 0.2, false),
            ("The road is shut", "No sheep drowned", Relation.Neutral, 0.2, false))).Misses;

        Assert.Equal(
            [new Miss("g1", "dyke", MissCause.JudgedAgree, 3), new Miss("g2", "sheep", MissCause.NotPaired, null), new Miss("g4", "mayor", MissCause.NotExtracted, null)],
            misses);
    }

    [Theory]
    [InlineData(Relation.Neutral, false, MissCause.JudgedNeutral)]
    [InlineData(Relation.Unsure, false, MissCause.Unsure)]
    [InlineData(Relation.Contradict, true, MissCause.TakenAsUpdate)]
    public async Task What_was_held_of_a_pair_is_the_cause(Relation relation, bool update, MissCause cause) =>
        Assert.Equal(cause, await CauseOfDykeAsync((North, South, relation, 0.3, update)));

    [Fact]
    public async Task Of_several_readings_the_one_that_came_furthest_is_the_cause() => Assert.Equal(
        MissCause.Unsure,
        await CauseOfDykeAsync((North, South, Relation.Agree, 0.3, false), ("The dyke broke", South, Relation.Unsure, 0.3, false)));

    [Fact]
    public async Task Two_sides_taken_as_one_speaker_are_told_so()
    {
        var set = await TinySet.ReadAsync();
        var (a, b) = (TinySet.StatementOf(set.Articles[0], North, 1, "Omar Reed"), TinySet.StatementOf(set.Articles[1], South, 1, "Omar Reed"));
        var evaluation = SetEvaluation.Of(set, TinySet.ContentOf(set, [a, b], [TinySet.Judged(a, b, Relation.Contradict, 0.9)]));
        Assert.Equal((MissCause.OneSpeaker, 0), (evaluation.Misses[0].Cause, evaluation.Figures.Pairs));
    }

    [Theory]
    [InlineData("The dyke broke at dawn. Forty sheep", true)]
    [InlineData("dyke", true)]
    [InlineData("at dawn. Forty sheep drowned. The road is shut.", false)]
    public async Task A_side_is_met_where_half_of_the_shorter_span_is_shared(string words, bool met)
    {
        var set = await TinySet.ReadAsync();
        var evaluation = SetEvaluation.Of(set, TinySet.Scored(set, (words, South, Relation.Contradict, 0.9, false)));
        Assert.Equal(met, evaluation.Misses.All(miss => miss.Gold != "g1"));
    }

    [Fact]
    public async Task A_claim_folded_into_another_is_met_at_any_of_its_places()
    {
        var set = await TinySet.ReadAsync();
        var (folded, gold) = (TinySet.StatementOf(set.Articles[0], "The road is shut", 1, "Omar Reed"), TinySet.StatementOf(set.Articles[1], South, 2, "Ilse Tarn"));
        var repeated = TinySet.StatementOf(set.Articles[0], North, 3, "Omar Reed") with { Text = folded.Text };
        var evaluation = SetEvaluation.Of(set, TinySet.ContentOf(set, [folded, gold, repeated], [TinySet.Judged(folded, gold, Relation.Contradict, 0.9)]));
        Assert.DoesNotContain(evaluation.Misses, miss => miss.Gold == "g1");
    }

    private const string North = "The dyke broke at dawn";
    private const string South = "The dyke held all day";

    private static async Task<MissCause> CauseOfDykeAsync(params (string, string, Relation, double, bool)[] verdicts)
    {
        var set = await TinySet.ReadAsync();
        return SetEvaluation.Of(set, TinySet.Scored(set, verdicts)).Misses[0].Cause;
    }
}
