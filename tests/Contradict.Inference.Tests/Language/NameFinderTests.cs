using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Shells fell on Deir al-Balah, in Gaza.", "deir al balah|gaza")]
    [InlineData("Ursula von der Leyen met the Bank of England's governor.", "ursula von der leyen|bank of england")]
    [InlineData("Prime Minister Benjamin Netanyahu spoke.", "benjamin netanyahu")]
    [InlineData("The Israeli Prime Minister spoke.", "israel|prime minister")]
    [InlineData("Egyptian and Israelis met in Łódź.", "egypt|israel|lodz")]
    [InlineData("North Korean leader Kim Jong-un left.", "north korea|kim jong un")]
    [InlineData("The U.S. and the UK told the UN.", "united states|united kingdom|united nations")]
    [InlineData("Gaza's Al-Shifa hospital", "gaza|al shifa")]
    [InlineData("Talks began on Monday in May.", "")]
    [InlineData("Witnesses saw it.", "")]
    [InlineData("Hamas Rejects Truce Plan", "hamas")]
    [InlineData("TRUCE TALKS IN CAIRO COLLAPSE", "cairo")]
    [InlineData("US AND IRAN CLOSE TO DEAL", "united states|iran")]
    [InlineData("Mr. Cole of the ministry said \"The deal is off\".", "cole")]
    [InlineData("The General Assembly met Covid-19 experts.", "general assembly|covid 19")]
    public void A_text_names(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SharedLexicon.Analyzer.Analyze(text).Names.Select(name => name.Key)));

    [Fact]
    public void A_name_spans_its_title()
    {
        const string Text = "It was President Ana Ruiz who left.";

        var name = Assert.Single(SharedLexicon.Analyzer.Analyze(Text).Names);

        Assert.Equal("President Ana Ruiz", name.Span.Of(Text));
    }

    [Theory]
    [InlineData("israelis", "israel")]
    [InlineData("south african", "south africa")]
    [InlineData("dutch", "netherlands")]
    [InlineData("table", null)]
    public void A_demonym_gives_its_country(string word, string? country) => Assert.Equal(country, Demonyms.CountryOf(word));

    [Theory]
    [InlineData("nairobi", "kenya")]
    [InlineData("white house", "united states")]
    [InlineData("almaty", null)]
    public void A_capital_stands_for_its_country(string key, string? country) => Assert.Equal(country, Capitals.CountryOf(key));
}
