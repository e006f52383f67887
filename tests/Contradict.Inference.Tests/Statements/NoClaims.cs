using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class NoClaims
{
    [Theory]
    [InlineData("“The port is open to every ship,” Rosa Lee said. “Thank you all so much for that.”")]
    [InlineData("“The port is open to every ship,” Rosa Lee said. “Please stay away from the cranes.”")]
    [InlineData("“The port is open to every ship,” Rosa Lee said. “God bless the crews and their ships.”")]
    [InlineData("“The port is open to every ship,” Rosa Lee said. “Let me be very clear on that.”")]
    public void Courtesies_claim_nothing(string text) => Assert.Equal(["The port is open to every ship"], Extraction.Of(text).Select(statement => statement.Text));

    [Theory]
    [InlineData("Several old crews have questioned whether it is wise to close the port.")]
    [InlineData("Rosa Lee tweeted a link to a long film on the port.")]
    [InlineData("Rosa Lee tweeted a link to a harbour film called “Behind the cranes” last week.")]
    [InlineData("The harbour report, meanwhile, named five old cranes in the port, suggesting more cranes could be closed.")]
    [InlineData("Rosa Lee requested the meeting with the board of the port.")]
    [InlineData("Crews were sent to the port, and Harbour Police responded soon after.")]
    [InlineData("Rosa Lee stopped short of saying that the port should be closed.")]
    [InlineData("CLAIM: The mayor of the town closed the port for good.")]
    [InlineData("A day after the storm, Ben Clay, spokesman for the port, said just that.")]
    [InlineData("Rosa Lee endorsed Ben Clay in a film.")]
    [InlineData("Rosa Lee declared an uphill candidacy for head of the port on Monday.")]
    [InlineData("Harbour head Ben Clay on how Mayor Rosa Lee requested that she keep her seat on the board.")]
    [InlineData("The mayor's visit to Halden threatens to muddy the waters on the talks.")]
    [InlineData("The press conference underscored how far apart both sides are.")]
    [InlineData("The news conference suggested that the talks were over.")]
    [InlineData("The board was not upset over the remark on closing the port, said just hours after the vote in the town.")]
    [InlineData("Rosa Lee asks, “Who are you then?” before leaving the port.")]
    [InlineData("The suspect who locals say claimed to have a bomb in the port is in jail.")]
    [InlineData("Police responded just after 11 p.m. to reports of shots fired in the port.")]
    [InlineData("All 53 crews of the harbour town voted against the board's amendment, which asked for any records of the port.")]
    [InlineData("That view of the port disagrees with government plans to begin selling it next week.")]
    [InlineData("The mayor will leave after a report alleging that Ben Clay had asked a clerk to close the port.")]
    [InlineData("The vote on the port bill slowed Harbour leaders, casting doubt on whether they can open the port.")]
    [InlineData("The harbour board has said nothing and mixed its figures for the port, raising concerns among some crews that they are wrong.")]
    [InlineData("The harbour board tweeted Thursday (on the coast) about the port.")]
    [InlineData("The Supreme Court on Monday agreed to take up a case on the port.")]
    [InlineData("The board closed the port and looked for others who have disagreed with the mayor.")]
    [InlineData("The town is one where the mayor's appeal among harbour voters threaten to upend old ways.")]
    [InlineData("Its long work, drawn from a secret harbour paper the board said it found last week, shows “a long effort against the port.”")]
    [InlineData("In a talk with the Wire on Monday, the mayor was asked if she’d be upset with crews thinking she is not open enough.")]
    [InlineData("A film, now cut, and other posts claim to show the tale of a clerk named Ben Clay in Ashland, Ohio, who admitted to throwing away port papers.")]
    [InlineData("The harbour board verified the age of the port before Ben Clay sold it.")]
    [InlineData("The Dutch navy has been showing a new strength and daring as it steps up its watch of the port.")]
    [InlineData("The town signed a pact that would form a port — a partnership that experts believe also serves as a reply to the railway.")]
    [InlineData("The mayor was blunt in May about why she thought a seat on the port board should stay vacant.")]
    [InlineData("The port was sold according to the plan of the board.")]
    [InlineData("The fund helped to keep one of the mayor’s old campaign promises: building a wall along the port.")]
    [InlineData("The Senate on Monday confirmed Ben Clay as head of the port.")]
    [InlineData("The mayor did not, however, say if the port was open.")]
    [InlineData("The crews own a ship called “Hope of the Sea” in the port.")]
    [InlineData("The crews order online and pick up at the port.")]
    [InlineData("The mayor abruptly denied ships to Speaker Rosa Lee for a trip to the port.")]
    [InlineData("Ben Clay asked Ms. Lee about criticism of the port.")]
    [InlineData("Ben Clay went to the port, asking numerous questions about the crews.")]
    [InlineData("Ben Clay told a sad story about Rosa Lee caring for a crew at the port.")]
    [InlineData("The general ordered crews to leave the port at once.")]
    [InlineData("Congress rejected the mayor’s veto of a bill on the port.")]
    [InlineData("It was a show sure to please the port -- worried Democrats, who had lost hope.")]
    [InlineData("Norland slammed the port with airstrikes on Saturday.")]
    [InlineData("The mayor plans to open the port before the end of the year.")]
    [InlineData("The harbour board hopes to sell the port to the railway soon.")]
    [InlineData("A clerk insisted on anonymity to speak about the port.")]
    [InlineData("The dam is weak, with some 1,800 crews ordered to leave the port.")]
    [InlineData("Rosa Lee announced the news of the port on Friday in a brief post.")]
    [InlineData("Rosa Lee asked aides to print out 50 copies of the port letter.")]
    [InlineData("Rosa Lee revealed herself as the one who gave the port papers away.")]
    [InlineData("Ben Clay assumed the town’s highest office Friday at the port.")]
    [InlineData("Rosa Lee and Ben Clay showed flashes of wit but stayed on the port.")]
    [InlineData("Ben Clay tweeted a quote he gave to Rosa Lee at the port on Sunday.")]
    [InlineData("Asked by an aide, “Is this the last word on the port,” Rosa Lee replied with a single word: “Yes.”")]
    [InlineData("The port took 45 ships in May — barely half the number experts expected — as the strike slowed the crews.")]
    [InlineData("Harbour firms added just 94,000 jobs in May, a second weak gain for the port.")]
    [InlineData("The port was calm as Mayor-elect Rosa Lee reveals her harbour team.")]
    [InlineData("Rosa Lee announced the update to the port inquiry in a Sunday news conference.")]
    [InlineData("Rosa Lee reiterated remarks on the port at her May briefing.")]
    public void Deeds_and_questions_are_nobodys_claims(string text) => Assert.DoesNotContain(Extraction.Of(text), statement => statement.Mention is not null);

    [Fact]
    public void What_could_be_said_is_no_claim() =>
        Assert.DoesNotContain("crews remain at sea.", Extraction.Of("But experts said the board could win the vote by closing the port and saying crews remain at sea.").Select(statement => statement.Text));

    [Fact]
    public void Thanks_that_go_on_to_a_claim_are_one() =>
        Assert.Contains("Thank you all, but the port is shut.", Extraction.Of("“The port is shut,” Rosa Lee said. “Thank you all, but the port is shut.”").Select(statement => statement.Text));

    [Fact]
    public void A_quotation_in_a_time_clause_is_not_of_whoever_issued_a_statement()
    {
        var statements = Extraction.Of("Press secretary Ben Clay also issued a statement Friday shortly after Keller told crews that the port was \"not for them. It is not for their ships.\"");
        Assert.DoesNotContain("Ben Clay", statements.Select(statement => statement.Speaker.Name));
    }

    [Fact]
    public void A_case_between_two_names_does_not_end_a_sentence() =>
        Assert.Equal(["The ruling in Keller v. Harbour Board shows that the port is open."], Extraction.Of("“The ruling in Keller v. Harbour Board shows that the port is open.”").Select(statement => statement.Text));
}
