using Contradict.Inference.Articles;
using Contradict.Inference.Reports;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class EventLineTests
{
    private static Article Article(string id, string? title, string text) => new(id, "Outlet " + id, title, null, null, text);

    [Fact]
    public void The_title_that_shares_most_names_with_the_others_is_chosen() =>
        Assert.Equal("How Marisol lost Halden", EventLine.Of(
        [
            Article("1", "What a morning", "People in Marisol woke. Then Halden burned."),
            Article("2", "How Marisol lost Halden", "How Marisol lost Halden. Nobody in Marisol slept."),
            Article("3", "Weather", "It rained on Marisol and on Halden."),
        ]));

    [Fact]
    public void Names_stand_in_where_there_is_no_title() =>
        Assert.Equal("Marisol · Halden", EventLine.Of([Article("1", null, "In Marisol, Halden burned."), Article("2", null, "They left Marisol.")]));

    [Fact]
    public void Several_events_are_called_so() =>
        Assert.StartsWith("Several events: ", EventLine.Of(
        [
            Article("1", "One", "We saw Marisol burn."),
            Article("2", "Two", "We saw Brunn flooded."),
            Article("3", "Three", "We saw Tolva elected."),
        ]));

    [Fact]
    public void Weekdays_are_no_names() => Assert.Equal("x", EventLine.Of([Article("x", null, "It was on Monday in May.")]));

    [Fact]
    public void No_article_is_said_plainly() => Assert.Equal("No articles", EventLine.Of([]));
}
