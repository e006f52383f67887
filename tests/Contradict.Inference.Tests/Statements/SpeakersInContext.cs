using Contradict.Inference.Articles;
using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class SpeakersInContext
{
    [Theory]
    [InlineData("Prime Minister Okoro said the port was open. Okoro said the railway was open too.", "Prime Minister Okoro")]
    [InlineData("Talks with Paul Adeyemi went on. Paul Adeyemi said the port was open. Mr. Adeyemi said the railway was open too.", "Paul Adeyemi")]
    [InlineData("Paul Adeyemi said the port was open. He said the railway was open too.", "Paul Adeyemi")]
    [InlineData("Kenya said the port was open. It said the railway was open too.", "Kenya")]
    [InlineData("Kenya said the port was open. It also announced a new line to the coast.", "Kenya")]
    [InlineData("An unnamed Kenyan official said the port was open. Another said the railway was open too.", "unnamed Kenyan official")]
    [InlineData("A senior Kenyan official said the port was open. The official added that the railway was open too.", "senior Kenyan official")]
    [InlineData("Two dockers said the port was open. They said the railway was open too.", "Two dockers")]
    [InlineData("“The port is open to every ship,” said Paul Adeyemi. “The railway is open for goods.”", "Paul Adeyemi")]
    [InlineData("“The port is open to every ship. The railway is open for goods,” said Paul Adeyemi.", "Paul Adeyemi")]
    [InlineData("Paul Adeyemi said:\n\n“The railway is open for goods.”", "Paul Adeyemi")]
    [InlineData("The AFL met. AFL policy director Paul Adeyemi said the port was open. The AFL said the railway was open too.", "AFL")]
    [InlineData("Rosa Lee spoke. Paul Adeyemi stood by. \"How can we be sure of that?\" Paul Adeyemi said. \"So the railway is open too.\"", "Paul Adeyemi")]
    [InlineData("“The port is open to every ship,” said Paul Adeyemi on Monday, according to the Isle Herald. “The railway is open for goods.”", "Paul Adeyemi")]
    [InlineData("Former mayor Rosa Lee on Thursday gave a speech in which she warned that the railway was shut.", "Rosa Lee")]
    [InlineData("Paul and Rosa Adeyemi paid. Paul Adeyemi and Paul Adeyemi's lawyer came. Adeyemi said the railway was open too.", "Paul Adeyemi")]
    [InlineData("A critic said the port was open. Another critic, Paul Adeyemi, said the railway was open too.", "Paul Adeyemi")]
    [InlineData("Maria Adeyemi sang. Paul Adeyemi left. Mr. Adeyemi said the railway was open too.", "Paul Adeyemi")]
    [InlineData("Maria Adeyemi sang at the port. Mr. Adeyemi said the railway was open too.", "Mr. Adeyemi")]
    [InlineData("Maria Lopez said the port was open. Paul Adeyemi waited outside. She said the railway was open too.", "Maria Lopez")]
    [InlineData("Paul Adeyemi met the crew. Ben Okoro, the former head of the harbour board, opened the gate. He said the railway was open too.", "Ben Okoro")]
    [InlineData("Paul Adeyemi said the port was open.\n\nHarbourlight reports:\n\n“The railway is open for goods.”", "Harbourlight")]
    [InlineData("Rosa and Paul Adeyemi paid taxes. Adeyemi said the railway was open too.", "Rosa Adeyemi")]
    [InlineData("Representatives Rosa Lee and Paul Adeyemi met. Representatives Rosa Lee said the port was open.", "Rosa Lee")]
    [InlineData("The mayor said the port was open. That drew a sharp answer from Paul Adeyemi. “The railway is open too,” he told a crowd.", "Paul Adeyemi")]
    [InlineData("Mayor Paul Adeyemi (D-Ohio) broke his silence on Monday. “The railway is open too,” he told a crowd.", "Paul Adeyemi")]
    [InlineData("“The port is open to every ship,” Paul Adeyemi said.\n\nThe Harbour Fund gave an answer in the evening:\n\n“The railway is open for goods.”", "Harbour Fund")]
    [InlineData("Mayor Paul Adeyemi on Friday defended the news that the Harbour Fund is buying ships, saying that the railway was open.", "Paul Adeyemi")]
    [InlineData("“The port is open to every ship,” Rosa Lee said. “The railway is open for goods,” she continued.", "Rosa Lee")]
    [InlineData("Sen. Rosa Lee said the port was open. Ben Okoro left. The Ohio senator said the railway was open too.", "Rosa Lee")]
    [InlineData("Attorney General Paul Adeyemi spoke at the port. In an interview, the attorney general said the railway was open.", "Paul Adeyemi")]
    [InlineData("Sen. Rosa Lee, D-Ohio, whose views on the port have changed, said Adeyemi “put a good plan on the table.”", "Rosa Lee")]
    [InlineData("Paul Adeyemi, however, did not think that Ben Okoro would win. “The railway is open too,” he said.", "Paul Adeyemi")]
    [InlineData("Paul Adeyemi over the weekend denied that he closed the railway.", "Paul Adeyemi")]
    [InlineData("“The port is open,” Paul Adeyemi said.\n\nFor her part, Rosa Lee called the port a ruin.\n\n“The railway is open for goods.”", "Rosa Lee")]
    [InlineData("“The port is open,” Paul Adeyemi said.\n\nThe ships left the harbour.\n\n“The railway is open for goods.”", "Isle Courier")]
    [InlineData("Paul Adeyemi said the port was open. The top Republican on the harbour board said the railway was open.", "top Republican on the harbour board")]
    [InlineData("The board hired Rosa Lee — a former harbour board aide who wrote that the railway was open.", "Rosa Lee")]
    [InlineData("Rosa Lee, whose loss to Paul Adeyemi marked the year, attended and said that the railway was open.", "Rosa Lee")]
    [InlineData("President Paul Adeyemi took office. Adeyemi waved. President Okoro left. Adeyemi spoke, with Vice President Rosa Lee by his side. The new president said the railway was open.", "Paul Adeyemi")]
    [InlineData("Rosa Lee, head of the fund for ships and rail, a charity in Port Ella, said the railway was open.", "Rosa Lee")]
    [InlineData("Rosa Lee, the chief executive of Isle Rail, the oldest and longest railway that is run by the coast, said the railway was open.", "Rosa Lee")]
    [InlineData("Rosa Lee, the mayor said, was late when the railway was open again.", "mayor")]
    [InlineData("At least one senator, Ohio's Rosa Lee, said the railway was open.", "Rosa Lee")]
    [InlineData("U.S. Sen. Rosa Lee said the port was open. The Ohio senator and presidential candidate said the railway was open too.", "Rosa Lee")]
    [InlineData("Rosa Lee said the port was open. The Utah Republican said the railway was open.", "Isle Courier")]
    [InlineData("Roy Moore ran. Judge Moore lost. Rosa Lee said the port was open. Moore did take her home, she said.", "Rosa Lee")]
    [InlineData("The story centered on allegations made by Rosa Lee, now 53. She told the newspaper that the railway was open.", "Rosa Lee")]
    [InlineData("A day before Ben Okoro left the port, former mayor Paul Adeyemi opened it. He said the railway was open too.", "Paul Adeyemi")]
    [InlineData("It was a similar call from Rosa Lee of Ohio, who said that the railway was open.", "Rosa Lee")]
    [InlineData("Paul Adeyemi said the port was open. And Rosa Lee also chimed in, insisting that the railway was open.", "Rosa Lee")]
    [InlineData("The Democrat, Representative Rosa Lee of Ohio, said the railway was open.", "Rosa Lee")]
    [InlineData("Michael R. Bloomberg spoke at the port. Mr. Bloomberg said the railway was open.", "Michael R. Bloomberg")]
    [InlineData("Paul Adeyemi said the port was open. During the debate, dock workers blocked the road. They said the railway was open too.", "dock workers")]
    [InlineData("Thomas M. Davis III said the port was open. As for the rest, Mr. Davis said the railway was open too.", "Thomas M. Davis III")]
    [InlineData("Paul Adeyemi charged on the campaign trail that the railway was open to goods.", "Paul Adeyemi")]
    [InlineData("Reporters who were on the ground after the storm said the railway was open.", "Reporters")]
    [InlineData("With two ships, Paul Adeyemi, a professor at the college in Port Ella, Va., beat the board, saying the railway was open.", "Paul Adeyemi")]
    [InlineData("She said the railway was open to goods.", "Isle Courier")]
    [InlineData("Paul Adeyemi said the port was open. Rosa Lee joined in, with “the port is shut. The railway is open for goods.”", "Isle Courier")]
    [InlineData("Oversight and Government Reform Committee spokesman Ali Adeyemi said the railway was open.", "Ali Adeyemi")]
    [InlineData("State Auditor Rosa Lee left. Auditor Rosa Lee said the railway was open.", "Rosa Lee")]
    [InlineData("It was good news for Rosa Lee, a candidate in Ohio, who said the railway was open.", "Rosa Lee")]
    [InlineData("Rosa Lee said the port was open. The harbour board said the port was shut. The Texas lawmaker said the railway was open.", "Rosa Lee")]
    [InlineData("The law was pushed by the Harbour Fund, a group that opposes rail. The group said the railway was open.", "Harbour Fund")]
    [InlineData("Lee's opponent in the race for the harbour board, Republican Paul Adeyemi, said the railway was open.", "Paul Adeyemi")]
    [InlineData("Mary Lee left the port. Former Mayor Ben Lee came. Former Mayor Lee said the railway was open.", "Ben Lee")]
    [InlineData("Some Ohio senators who pushed the bill want a vote, but they say the railway was open.", "Some Ohio senators")]
    [InlineData("The port asked Ben Lee to talk to the crews about the railway, the harbour board said in a report released Friday morning.", "harbour board")]
    [InlineData("Ben Okoro Jr. came to the port. President Okoro said the port was open. Mr. Okoro said the railway was open.", "President Okoro")]
    [InlineData("Jesse Okoro Jr. came with his father, the Rev. Jesse Okoro. Mr. Okoro said the railway was open.", "Jesse Okoro Jr.")]
    [InlineData("A day before Ben Okoro and Paul Adeyemi wrote about the port, Anna Keller met the crews and said the railway was open.", "Anna Keller")]
    [InlineData("Sen. Paul Adeyemi (R-Texas) speculated that the port was open, and Sen. Ben Okoro (R-Ohio), said the railway was open.", "Ben Okoro")]
    [InlineData("Rep. Paul Adeyemi (D-Ohio), a vocal supporter of the port who has sponsored two bills for the board, told the crews that the railway was open.", "Paul Adeyemi")]
    [InlineData("The railway is open to every train, according to the board's top Democrat, Sen. Rosa Lee of Ohio.", "Rosa Lee")]
    [InlineData("Ms. Lee and senior Democrats said the railway was open.", "Ms. Lee and senior Democrats")]
    [InlineData("\"I want to see the port,\" said Ben Okoro in an interview on NBC's \"Today\" show, according to TIME. \"Let's say there is no port.\"", "Ben Okoro")]
    [InlineData("Ben Okoro himself said Friday evening that the railway was open.", "Ben Okoro")]
    [InlineData("Rep. Paul Adeyemi of New York, the top Democrat on the board, stopped short of a vote, but he said the railway was open.", "Paul Adeyemi")]
    [InlineData("The charges were announced by Paul Adeyemi, the deputy attorney general, who made clear that the railway was open.", "Paul Adeyemi")]
    [InlineData("Jim Jordan spoke. Mr. Jordan said the railway was open.", "Jim Jordan")]
    [InlineData("Some on the House Harbour Committee also called for the mayor to close the railway.", "Some on the House Harbour Committee")]
    [InlineData("Rosa Lee left. Fellow Port Ella Tea Party organizer Dana Keller accused the board of waste. “The railway is open to us,” she told CNN.", "Dana Keller")]
    [InlineData("Paul Adeyemi, in response to his critics, doubled down on the port. “The railway is open to us,” he said Thursday.", "Paul Adeyemi")]
    [InlineData("Ben Okoro said the port was open. Still, Mr. Adeyemi, speaking briefly with reporters in the office as he met the mayor, offered a yes. Paul Adeyemi stayed. “The railway is open to us,” he told reporters later.", "Paul Adeyemi")]
    [InlineData("It appealed to Senator Paul Adeyemi, Republican of Ohio, who had suggested this week that the railway was open.", "Paul Adeyemi")]
    [InlineData("“The railway is open to us,” tweeted former Housing and Urban Development Secretary Julian Okoro.", "Julian Okoro")]
    [InlineData("The vote is late, and the Senator Harry Okoro, Democrat of Nevada, the majority leader, has promised to open the railway.", "Harry Okoro")]
    [InlineData("Centers for Harbour Control and Safety Director Robert Okoro on Wednesday said the railway was open.", "Robert Okoro")]
    [InlineData("Republicans and Democrats, in their reactions to the vote, said the railway was open.", "Republicans and Democrats")]
    [InlineData("The port director said the port was open. As he announced the deal, Mr. Okoro paid tribute to the crews. Ben Okoro left. “The railway is open to us,” he said.", "Ben Okoro")]
    [InlineData("“The port is lost to us,” lamented Senator Paul Adeyemi, Republican of Ohio, according to people familiar with the talks. “The railway is open to us.”", "Paul Adeyemi")]
    [InlineData("Ben Okoro said the port was open. The sheriff has called the plan a ruse and he has said the railway was open.", "sheriff")]
    public void What_refers_back_finds_its_speaker(string text, string speaker)
    {
        Assert.Equal(speaker, Extraction.Of(text)[^1].Speaker.Name);
    }

    [Theory]
    [InlineData("A senior Hamas official said the road was closed.", "Hamas")]
    [InlineData("An Iranian adviser said the road was closed.", "Iran")]
    [InlineData("UN officials said the road was closed.", "United Nations")]
    [InlineData("Tehran said the road was closed.", "Iran")]
    [InlineData("An adviser to Kenya's president said the road was closed.", "Kenya")]
    [InlineData("A spokesman for the health ministry said the road was closed.", "health ministry")]
    [InlineData("Ann Lee, a Dutch diplomat, said the road was closed.", "Netherlands")]
    [InlineData("Kenya closed the border. The army said the road was closed too.", "Kenya")]
    [InlineData("Ann Lee said the road was closed.", null)]
    [InlineData("Ann Lee, who told CNN she was tired, said the road was closed.", null)]
    [InlineData("Ann Lee, a Cuban-American singer, said the road was closed.", null)]
    [InlineData("The flood killed 40 people in Mali, according to health officials there.", "Mali")]
    [InlineData("Kenya faces calls, also from Uganda, to open the port. Prime Minister Okoro said the road was closed.", "Kenya")]
    [InlineData("Kenya faces calls to open the port. Defence Minister Mwangi said it was open. Mwangi said the road was closed.", "Kenya")]
    [InlineData("Kenya closed the border. President Adeyemi said the road was closed.", null)]
    [InlineData("Kenya closed the border. The administration said the road was closed.", null)]
    [InlineData("The raid killed 40 people, mostly herders per Kenya.", "Kenya")]
    [InlineData("Vicente Fox, Mexico's president from 2000 to 2006, said the road was closed.", "Mexico")]
    [InlineData("The Washington Examiner's Phil Klein said the road was closed.", null)]
    [InlineData("Attorneys general in Utah and New Mexico said the road was closed.", null)]
    [InlineData("Ann Lee, a former spokesman for the National Security Council, said the road was closed.", "United States")]
    [InlineData("The Department of Justice said the road was closed.", null)]
    [InlineData("Kenya closed the border. Three senior Okoro campaign officials said the road was closed.", null)]
    [InlineData("Ann Lee, a former Democrat who won the race as a Republican, said the road was closed.", null)]
    public void A_speaker_belongs_to_a_side(string text, string? affiliation)
    {
        Assert.Equal(affiliation, Extraction.Of(text)[^1].Speaker.Affiliation);
    }

    [Theory]
    [InlineData("The road was closed, the mayor told the Gulf Wire.", "Isle Courier, Gulf Wire, mayor")]
    [InlineData("The road was closed, the mayor said.", "Isle Courier, mayor")]
    [InlineData("Kenyan media cited progress on every point according to an unnamed source.", "Isle Courier, Kenyan media, unnamed source")]
    [InlineData("The road was closed for a week.", "Isle Courier")]
    public void The_chain_runs_from_the_outlet_to_the_source(string text, string chain)
    {
        Assert.Equal(chain, string.Join(", ", Extraction.Of(text)[^1].Speaker.Chain));
    }

    [Fact]
    public void Mention_and_cue_are_words_of_the_text()
    {
        var statement = Assert.Single(Extraction.Of("On Monday the mayor insisted that the road was open."));
        Assert.Equal(new Mention("the mayor", 10, 19), statement.Mention);
        Assert.Equal(new Mention("insisted", 20, 28), statement.Cue);
    }

    [Theory]
    [InlineData("Hamas: no progress in the talks", "Hamas", "no progress in the talks")]
    [InlineData("No progress in the talks: diplomats", "diplomats", "No progress in the talks")]
    [InlineData("No progress in the talks, diplomats say", "diplomats", "No progress in the talks")]
    [InlineData("Talks end without any progress", "Isle Courier", "Talks end without any progress")]
    public void Headlines_attribute_by_colon_and_comma(string title, string speaker, string claim)
    {
        var article = new Article("a", "Isle Courier", title, null, null, title + "\n\nThe delegations left the hotel in the evening.");
        var statement = Extraction.Of(article)[0];
        Assert.Equal((speaker, claim), (statement.Speaker.Name, statement.Text));
    }

    [Fact]
    public void A_line_of_a_transcript_belongs_to_the_name_in_capitals()
    {
        var statement = Assert.Single(Extraction.Of("KELLER: The bridge is safe for all traffic."));
        Assert.Equal(("KELLER", "The bridge is safe for all traffic."), (statement.Speaker.Name, statement.Text));
    }

    [Theory]
    [InlineData("Majority Leader Rosa Lee said the port was open.", "Rosa Lee")]
    [InlineData("Secretary of State Rosa Lee said the port was open.", "Rosa Lee")]
    [InlineData("Harbour Board Chairman Rosa Lee said the port was open.", "Rosa Lee")]
    [InlineData("Newly-elected Rep. Rosa Lee said the port was open.", "Rosa Lee")]
    [InlineData("“The port is open to all,” said Representative Rosa Lee, Democrat of Ohio and the chairwoman of the committee.", "Rosa Lee")]
    [InlineData("Then-Deputy Secretary for Harbour Security Rosa Lee said the port was open.", "Rosa Lee")]
    [InlineData("Office of Harbour and Budget Director Rosa Lee said the port was open.", "Rosa Lee")]
    [InlineData("Trustees of the Harbour Fund last week said the port was open.", "Trustees of the Harbour Fund")]
    public void Titles_and_times_are_no_part_of_a_name(string text, string speaker) => Assert.Equal(speaker, Extraction.Of(text)[^1].Speaker.Name);

    [Theory]
    [InlineData("“The port is open to every ship,” Lee said on ABC’s “Harbour Talk.”", "The port is open to every ship")]
    [InlineData("“The port is open to every ship,” Lee told Isle College graduates at a ceremony in June.", "The port is open to every ship")]
    [InlineData("Rosa Lee told ABC’s “Harbour Talk” that the port was open.", "the port was open.")]
    public void The_name_of_a_programme_is_no_claim(string text, string claim) => Assert.Equal(claim, Assert.Single(Extraction.Of(text)).Text);

    [Theory]
    [InlineData("It promises to be another long winter for the coast.")]
    [InlineData("The pictures show ships that lie in the harbour.")]
    [InlineData("When he asked about the harbour fund, the mayor left the room.")]
    [InlineData("The reporter asked if the bridge was safe for heavy traffic.")]
    [InlineData("The mayor rejected two nominees for the harbour board.")]
    [InlineData("The judge denied bail to the two dock workers.")]
    [InlineData("The general ordered the assault on the old harbour.")]
    [InlineData("The captain threw out the first ball of the season.")]
    [InlineData("The mayor has said little about the harbour, but the crews know it well.")]
    [InlineData("The library maintains a list of ships that have burnt in the harbour.")]
    [InlineData("The mayor shied away from questions about the burning harbour.")]
    [InlineData("The mayor would not say whether the White House believes the harbour was sold.")]
    [InlineData("The harbour was found by two boys and was first reported by the Gulf Wire.")]
    [InlineData("Paul Adeyemi pleaded guilty to making false statements on the harbour fund.")]
    [InlineData("Paul Adeyemi showed his anger when the board kept stopping his speech on the harbour.")]
    [InlineData("A video showed that the harbour was on fire.")]
    [InlineData("UPDATE: The harbour was open on Friday.")]
    [InlineData("The figures show that the harbour fund has grown by half.")]
    [InlineData("On top of a newspaper report that revealed how the harbour was run, the fund is broke.")]
    [InlineData("They kept what they asked for in exchange for a vote that opened the harbour.")]
    [InlineData("Paul Adeyemi agreed to attend the feast at the old harbour.")]
    [InlineData("Paul Adeyemi pledged allegiance to the harbour guard in June.")]
    [InlineData("Paul Adeyemi rejected a subpoena for records of the harbour fund.")]
    [InlineData("Paul Adeyemi posted an early tweet lashing out at the harbour fund.")]
    [InlineData("Paul Adeyemi left the room early, underscoring the extent to which the board was split.")]
    [InlineData("Paul Adeyemi published his returns, showing that the house was his.")]
    [InlineData("The mayor signed a law, adding to the sense that the harbour was open.")]
    [InlineData("The mayor responded to claims that the harbour was not open.")]
    [InlineData("The mayor posted an ad that the harbour was open.")]
    [InlineData("Dockers used the charge that the harbour was unsafe as a main line of attack.")]
    [InlineData("The law lets firms whose owners cite strong beliefs close the harbour.")]
    [InlineData("The crews added the most jobs at the harbour in May.")]
    [InlineData("The crews rejected the harbour plan on Friday by blocking a vote on it.")]
    [InlineData("A voice at the end of the ad underscores the message: “The harbour is open to every ship.”")]
    [InlineData("Weeks before the vote, asked if the harbour was open, Paul Adeyemi denied it.")]
    [InlineData("The messages are mostly from the board to the crews, but Paul Adeyemi did respond to the messages.")]
    [InlineData("The crews have since both criticized his position and left the harbour.")]
    [InlineData("Groups off the coast may believe the harbour was open to them.")]
    [InlineData("The board lent money to people in the harbour, some of which they said helped fuel the rage.")]
    [InlineData("The governor showed similar skill, skirting a question about the harbour.")]
    [InlineData("The mayor also posted a statement Tuesday in which he said sorry to the harbour.")]
    [InlineData("With the board set to meet, a task force released a report on Tuesday that called for more ships, and urged the mayor to open the harbour.")]
    [InlineData("The harbour plan was much like the one that he rejected at the end of May and that the crews have liked since then.")]
    [InlineData("His language was different; instead of insisting on the “big beautiful harbour” he promised during his campaign, Mr. Okoro took care.")]
    [InlineData("If Mr. Lee puts a bill on the floor, as the president said he would, dockers will have to decide about the harbour.")]
    [InlineData("Rosa Lee wrote \"Progress\" on it to underscore her belief in the harbour.")]
    [InlineData("The plan sets forth nine values and 12 rules that he believes the harbour was founded upon.")]
    [InlineData("Paul Adeyemi notified Congress of the harbour report and summarized the details.")]
    [InlineData("Paul Adeyemi also took aim at former mayor Harry Okoro, who he said was right about the harbour in 1993.")]
    public void Not_everything_speaks(string text) => Assert.All(Extraction.Of(text), statement => Assert.Null(statement.Mention));
}
