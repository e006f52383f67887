using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class Quotations
{
    [Theory]
    [InlineData("“The port is open to every ship,” Rosa Lee wrote. “It will stay so for years and")]
    [InlineData("\"The port is open to every ship,\" Rosa Lee wrote. \"It will stay so for years and")]
    [InlineData("Rosa Lee said: “The port is open to every ship. It will stay so for years and")]
    public void A_quotation_that_is_cut_off_is_said(string text) =>
        Assert.Equal(["Rosa Lee", "Rosa Lee"], Extraction.Of(text).Select(statement => statement.Speaker.Name));

    [Fact]
    public void A_speaker_shows_that_a_closing_mark_is_missing() =>
        Assert.Contains("The port is open to every ship", Extraction.Of("The port is old. “The port is open to every ship, Harbour Police spokeswoman Rosa Lee said.").Where(statement => statement.Mention is not null).Select(statement => statement.Text));

    [Fact]
    public void A_deed_is_told_though_what_is_called_for_is_no_claim() =>
        Assert.Equal(["Mayor Rosa Lee unveiled her long-awaited plan for the port Tuesday"], Extraction.Of("Mayor Rosa Lee unveiled her long-awaited plan for the port Tuesday, calling for a bridge.").Select(statement => statement.Text));

    [Fact]
    public void What_nobody_is_known_to_have_said_is_not_the_outlets_own() =>
        Assert.DoesNotContain("the port is “run by thieves” for the board.", Extraction.Of("The head of the Harbour Guild gave Rep. Rosa Lee of Ashland and Rep. Ann Keller a ride after she claimed that the port is “run by thieves” for the board.").Where(statement => statement.Mention is null).Select(statement => statement.Text));

    [Fact]
    public void Single_marks_that_are_never_closed_quote_too() =>
        Assert.Equal("Rosa Lee", Extraction.Of("Rosa Lee said the port was open. 'This week the board has closed it again.")[^1].Speaker.Name);

    [Fact]
    public void Single_marks_quote_too()
    {
        var statements = Extraction.Of("'Most of the ships are old. They can't sail,' Rosa Lee of Kent said in the film which was cut. 'The port is closed,' she added.");
        Assert.Equal(["Most of the ships are old.", "They can't sail", "The port is closed"], statements.Where(statement => statement.Speaker.Name == "Rosa Lee").Select(statement => statement.Text));
    }

    [Fact]
    public void What_an_outlet_tells_before_while_is_not_the_claim() =>
        Assert.DoesNotContain(Extraction.Of("Rosa Lee marked the day at the port in a long film, while her chief of staff, Ben Clay, tweeted “The port is open.”"), statement => statement.Mention is not null && statement.Text.Contains("marked", StringComparison.Ordinal));

    [Fact]
    public void What_stands_before_while_and_ends_in_a_quotation_is_not_the_claim() =>
        Assert.DoesNotContain(Extraction.Of("Rosa Lee marked the day at the port, sharing the headline “PORT IS OPEN,” while her chief of staff, Ben Clay,tweeted “The port is open.”"), statement => statement.Mention is not null && statement.Text.Contains("marked", StringComparison.Ordinal));

    [Fact]
    public void Plans_that_are_told_by_another_are_the_others_claim()
    {
        var statement = Assert.Single(Extraction.Of("Senators plan to bring in a bill that would keep the port open, according to Rosa Lee, a New York Democrat."));
        Assert.Equal(("Rosa Lee", "Senators plan to bring in a bill that would keep the port open"), (statement.Speaker.Name, statement.Text));
    }

    [Fact]
    public void Whoever_acts_after_a_quotation_did_not_say_it()
    {
        var statements = Extraction.Of("“The port has lost a friend,” said Rosa Lee. “We have lost a good colleague. Today we mourn with the crews.” Ben Clay was named to the board in 1993.");
        Assert.DoesNotContain("Ben Clay", statements.Select(statement => statement.Speaker.Name));
    }
}
