using Contradict.Inference.Articles;
using CsCheck;
using Xunit;
using static Contradict.Inference.Tests.Articles.WireStory;

namespace Contradict.Inference.Tests.Articles;

public sealed class SyndicationTests
{
    private static (string Copy, string Original)[] Copies(params Article[] articles) =>
        [.. Syndication.Find(articles, TestContext.Current.CancellationToken).Select(copy => (copy.Copy, copy.Original))];

    [Fact]
    public void The_later_of_two_equal_texts_is_the_copy() =>
        Assert.Equal([("late", "early")], Copies(Article("late", hour: 15), Article("early", hour: 9), Article("other", Unrelated)));

    [Fact]
    public void An_article_without_a_time_counts_as_later() =>
        Assert.Equal([("undated", "dated")], Copies(Article("undated", isDated: false), Article("dated")));

    [Fact]
    public void A_copy_with_a_few_words_changed_is_found() =>
        Assert.Single(Copies(Article("a"), Article("b", Text.Replace("cancelled", "called off", StringComparison.Ordinal).Replace("nine", "ten", StringComparison.Ordinal), 13)));

    [Fact]
    public void A_copy_cut_to_its_first_paragraph_is_found() =>
        Assert.Single(Copies(Article("a"), Article("b", Text[..Text.IndexOf('\n', StringComparison.Ordinal)], 13)));

    [Fact]
    public void A_long_article_that_carries_a_wire_story_is_found() =>
        Assert.Equal([("long", "wire")], Copies(Article("wire"), Article("long", Words(1, 400) + "\n\n" + Text + "\n\n" + Unrelated, 13)));

    [Fact]
    public void Two_stories_in_one_digest_are_no_copies_of_each_other() =>
        Assert.Equal([("digest", "ferry"), ("digest", "library")], Copies(Article("ferry", hour: 9), Article("library", Unrelated, 10), Article("digest", Text + "\n\n" + Unrelated)));

    [Fact]
    public void Two_articles_that_quote_one_speech_are_no_copies()
    {
        var speech = $"“{Unrelated.Replace("\r", "", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal)}”";

        Assert.Empty(Copies(Article("a", $"{Words(1, 20)} {speech} {Words(2, 20)}"), Article("b", $"{Words(3, 20)} {speech} {Words(4, 20)}", 13)));
    }

    [Fact]
    public void One_event_in_other_words_is_no_copy() =>
        Assert.Empty(Copies(Article("a"), Article("b", "Ferry traffic to Tarnholm stopped on Sunday because of cracks in the propellers. Four hundred people slept in a gym near the harbour, and bread on the island may last three days.", 13)));

    [Fact]
    public void A_thousand_copies_each_find_the_original()
    {
        var articles = Enumerable.Range(0, 1000).Select(i => Article($"c{i}", $"{Text} {Words(i, 10)}", isDated: false));
        var found = Syndication.Find([.. articles, Article("original")], TestContext.Current.CancellationToken);

        Assert.Equal(1000, found.Count(copy => copy.Original == "original"));
        Assert.InRange(found.Length, 1000, 10_000);
    }

    [Fact]
    public void Any_text_can_be_searched() =>
        Gen.String.Array[0, 6].Sample(texts => Syndication.Find([.. texts.Select((text, i) => Article($"a{i}", text))]).All(copy => copy.Share is >= 0 and <= 1), iter: 200);
}
