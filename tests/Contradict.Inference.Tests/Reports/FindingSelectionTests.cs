using Contradict.Inference.Language;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class FindingSelectionTests
{
    private static JudgedPair Judged(string id, Relation relation, double contradict, bool update = false) =>
        new(id, Example.Statement(), Example.Statement(), new Verdict(relation, new RelationProbabilities((1 - contradict) / 2, contradict, (1 - contradict) / 2), null, update, []));

    [Fact]
    public void Contradictions_come_strongest_first_then_the_rest()
    {
        var selection = FindingSelection.Of(
        [
            Judged("neutral", Relation.Neutral, 0.1),
            Judged("weak", Relation.Contradict, 0.6),
            Judged("agree", Relation.Agree, 0.1),
            Judged("unsure", Relation.Unsure, 0.4),
            Judged("strong", Relation.Contradict, 0.9),
        ]);

        Assert.Equal(["strong", "weak", "unsure", "agree", "neutral"], selection.Findings.Select(finding => finding.Pair.Id));
    }

    [Fact]
    public void An_update_is_never_shown_as_a_contradiction() =>
        Assert.Equal(FindingClass.Update, FindingSelection.Of([Judged("toll", Relation.Contradict, 0.9, update: true)]).Findings[0].Class);

    [Fact]
    public void Neutral_pairs_beyond_the_limit_are_left_out_and_counted()
    {
        var pairs = Enumerable.Range(0, FindingSelection.MostNeutral + 7).Select(i => Judged($"n{i}", Relation.Neutral, 0.1)).ToList();

        Assert.Equal(7, FindingSelection.Of(pairs).LeftOut);
    }

    [Fact]
    public void Words_that_both_sides_have_are_not_marked_where_others_clash()
    {
        var a = Example.Statement(text: "the quay is shut");
        var b = Example.Statement(text: "the quay is open");
        var pair = Example.Pair(a, b,
            Example.Reason("same thing", new TextSpan(4, 8), new TextSpan(4, 8), 2),
            Example.Reason("opposites", new TextSpan(12, 16), new TextSpan(12, 16), 1));

        Assert.Equal([new TextSpan(12, 16)], MarkedSpans.Of(pair, second: true));
    }

    [Fact]
    public void Marks_are_merged_and_kept_within_the_text()
    {
        var pair = Example.Pair(Example.Statement(text: "no deal"), Example.Statement(text: "a deal is done"),
            Example.Reason("one", new TextSpan(3, 7), new TextSpan(10, 14)),
            Example.Reason("two", new TextSpan(0, 5), null),
            Example.Reason("three", new TextSpan(6, 90), null));

        Assert.Equal([new TextSpan(0, 7)], MarkedSpans.Of(pair, second: false));
    }

    [Fact]
    public void What_speaks_against_the_verdict_is_not_marked()
    {
        var pair = Example.Pair(Example.Statement(), Example.Statement(), Example.Reason("against", new TextSpan(0, 2), new TextSpan(0, 2), -1));

        Assert.Empty(MarkedSpans.Of(pair, second: false));
    }
}
