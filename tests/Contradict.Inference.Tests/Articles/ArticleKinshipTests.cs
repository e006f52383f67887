using Contradict.Inference.Articles;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class ArticleKinshipTests
{
    private static readonly ArticleKinship Kinship = new(
    [
        Of("quake", "A quake shook the town of Sorn in Kaldia, and the mayor, Pia Holm, asked for tents."),
        Of("tents", "On Sunday tents came to Sorn in Kaldia. More will come, said the mayor Holm and the minister Rask."),
        Of("match", "In Kaldia the team of Oster beat the team of Varn."),
        Of("nameless", "A flood came. It rained."),
    ]);

    [Fact]
    public void Articles_that_share_most_names_are_of_one_event() => Assert.True(Kinship.AreOfOneEvent("quake", "tents"));

    [Theory]
    [InlineData("quake", "match")]
    [InlineData("match", "tents")]
    [InlineData("quake", "nameless")]
    public void Articles_that_share_a_country_or_nothing_are_not(string a, string b)
    {
        Assert.False(Kinship.AreOfOneEvent(a, b));
        Assert.False(Kinship.AreOfOneEvent(b, a));
    }

    [Fact]
    public void An_article_is_of_its_own_event() => Assert.True(Kinship.AreOfOneEvent("nameless", "nameless"));

    private static Article Of(string id, string text) => new(id, "Kaldia Post", null, null, null, text);
}
