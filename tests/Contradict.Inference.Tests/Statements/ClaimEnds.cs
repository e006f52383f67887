using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class ClaimEnds
{
    [Theory]
    [InlineData("The mayor said the port was open, but the board has yet to meet.", "the port was open")]
    [InlineData("The mayor said the port was open but still declined to name a day.", "the port was open")]
    [InlineData("The mayor said the port was open, while the crews waited for a signal.", "the port was open")]
    [InlineData("The mayor said the port was open, marking a change of course.", "the port was open")]
    [InlineData("The mayor demanded that the port be opened, a move that pleased the crews.", "demanded that the port be opened")]
    [InlineData("The mayor said the port must be “open to all,” a reference to the old law.", "the port must be “open to all,”")]
    [InlineData("The mayor said the port was open and praised the crews.", "the port was open")]
    [InlineData("The mayor said the port would open in May, weeks earlier than planned and days after the storm.", "the port would open in May")]
    [InlineData("The mayor said the port was open, despite what the crews may claim.", "the port was open")]
    [InlineData("While the mayor promised that the port was open to ships, dock and rail crews stayed away.", "promised that the port was open to ships")]
    [InlineData("The mayor said the port “may have to close,” while also suggesting “a new road” to it.", "the port “may have to close,”")]
    [InlineData("The mayor said the port was “safe for all,” and referred a reporter to the board.", "the port was “safe for all,”")]
    [InlineData("The mayor said the port would open this year, according to the Wire, a a paper of the coast.", "the port would open this year")]
    [InlineData("When the mayor announced they would close the port, the ever-curious crews were quick to come.", "they would close the port")]
    [InlineData("The mayor said the port would be closed, tapping into old powers in a bid to save money.", "the port would be closed")]
    [InlineData("The mayor said the port would be closed, in what would be a sharp change of course.", "the port would be closed")]
    [InlineData("The mayor said the port would be closed, after most of the crews had left it.", "the port would be closed")]
    [InlineData("The mayor said the port was open even as he signed the order to close it.", "the port was open")]
    [InlineData("While the mayor said the port was open to ships, the crews stayed away.", "the port was open to ships")]
    [InlineData("The mayor said that the port was “open,” adding that it was “safe for all,” and left.", "the port was “open,”")]
    public void A_claim_ends_where_the_outlet_goes_on(string text, string claim) =>
        Assert.Contains(claim, Extraction.Of(text).Where(statement => statement.Mention is not null).Select(statement => statement.Text));

    [Theory]
    [InlineData("The mayor said the port was “open but not safe for ships.”", "the port was “open but not safe for ships.”")]
    [InlineData("The mayor said the port was small but safe for every ship.", "the port was small but safe for every ship.")]
    [InlineData("The mayor said the crews had left the port, leaving the ships without a guard.", "the crews had left the port, leaving the ships without a guard.")]
    [InlineData("The mayor said the crews had “been through a lot,” making “hard choices that come with storms.”", "the crews had “been through a lot,” making “hard choices that come with storms.”")]
    public void A_claim_goes_on_where_it_is_one(string text, string claim) => Assert.Equal(claim, Extraction.Of(text)[^1].Text);

    [Theory]
    [InlineData("Rosa Lee spoke to the crews, telling them that the port was shut.", "the port was shut.")]
    [InlineData("Rosa Lee announced days later that the port was shut.", "the port was shut.")]
    [InlineData("Rosa Lee announced once again that the port was shut.", "the port was shut.")]
    [InlineData("Once that was settled, the port was open.", "Once that was settled, the port was open.")]
    [InlineData("Rosa Lee did not blame the crews, saying only that the port was shut.", "the port was shut.")]
    public void What_leads_to_the_clause_is_no_part_of_it(string text, string claim) => Assert.Equal(claim, Extraction.Of(text)[^1].Text);
}
