using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Ranking;
using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Ranking;

public sealed class PairPlaceTests
{
    private const string Turning = "The port will open on Friday, the mayor said. But the harbour master said the quay would stay shut for a month.";

    [Fact]
    public void A_but_between_two_parties_turns()
    {
        var place = Of(Turning);
        Assert.True(place.InOneParagraph);
        Assert.Equal(1, place.Turn);
    }

    [Fact]
    public void Without_one_they_stand_side_by_side() => Assert.Equal(-1, Of(Turning.Replace("But the", "The", StringComparison.Ordinal)).Turn);

    [Fact]
    public void Paragraphs_are_counted_and_do_not_turn()
    {
        var place = Of(Turning.Replace(". But", ".\n\nBut", StringComparison.Ordinal));
        Assert.False(place.InOneParagraph);
        Assert.Equal(2, place.Paragraphs);
        Assert.Equal(0, place.Turn);
    }

    [Fact]
    public void Two_articles_are_as_far_as_can_be()
    {
        var statements = Extract(Turning);
        Assert.Equal(new PairPlace(false, PairPlace.Far, PairPlace.FarApart, 0), PairPlace.Of(statements[0], statements[1], null));
    }

    [Fact]
    public void The_order_does_not_matter()
    {
        var statements = Extract(Turning);
        Assert.Equal(PairPlace.Of(statements[0], statements[1], Turning), PairPlace.Of(statements[1], statements[0], Turning));
    }

    private static PairPlace Of(string text)
    {
        var statements = Extract(text);
        return PairPlace.Of(statements[0], statements[1], text);
    }

    private static IReadOnlyList<Statement> Extract(string text) =>
        new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded())).Extract(new Article("a", "Harbour Post", null, null, null, text));
}
