using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class AttributedSentences
{
    // sentence | speaker | kind | claim
    public static TheoryData<string, string, string, string> Sentences => new()
    {
        // The speaker first
        { "The mayor said that the bridge would reopen on Friday.", "mayor", "office", "the bridge would reopen on Friday." },
        { "The mayor said the bridge would reopen on Friday.", "mayor", "office", "the bridge would reopen on Friday." },
        { "Kenya said on Tuesday that its troops had left the port.", "Kenya", "office", "its troops had left the port." },
        { "Tehran said it was ready for talks with its neighbours.", "Tehran", "office", "it was ready for talks with its neighbours." },
        { "Hamas said it had received the new proposal.", "Hamas", "group", "it had received the new proposal." },
        { "The World Bank estimated the damage at four billion dollars.", "World Bank", "organisation", "the damage at four billion dollars." },
        { "Witnesses reported two explosions near the old harbour.", "Witnesses", "witness", "two explosions near the old harbour." },
        { "A senior Sudanese official said the army controlled the airport.", "senior Sudanese official", "unnamed official", "the army controlled the airport." },
        { "An unnamed Turkish official cautioned that no deal was close.", "unnamed Turkish official", "unnamed official", "no deal was close." },
        { "Anna Keller told reporters that the plant had been shut since May.", "Anna Keller", "person", "the plant had been shut since May." },
        { "Foreign Minister Lucas Brandt said the embassy would stay open.", "Lucas Brandt", "person", "the embassy would stay open." },
        { "The defence ministry confirmed that three pilots had died.", "defence ministry", "office", "three pilots had died." },
        { "The army announced a withdrawal of troops from the northern valley.", "army", "office", "announced a withdrawal of troops from the northern valley." },
        { "Residents said the water had been cut off for a week.", "Residents", "group", "the water had been cut off for a week." },
        { "Doctors Without Borders said its clinic was hit twice.", "Doctors Without Borders", "organisation", "its clinic was hit twice." },
        { "Local media reported that the dam had burst overnight.", "Local media", "outlet", "the dam had burst overnight." },
        { "Egyptian media cited progress on the main points of the draft.", "Egyptian media", "outlet", "cited progress on the main points of the draft." },
        { "The prime minister, who faces an election in May, said taxes would not rise.", "prime minister", "office", "taxes would not rise." },
        { "Maria Lopez, a spokeswoman for the coast guard, said the search had ended.", "Maria Lopez", "person", "the search had ended." },
        { "The company has repeatedly said the leak was harmless to fish.", "company", "organisation", "the leak was harmless to fish." },
        { "The minister said in a statement on Monday that the road was safe.", "minister", "office", "the road was safe." },
        { "Police said: the suspect had left the country by boat.", "Police", "office", "the suspect had left the country by boat." },
        { "The union claims that most of its members back the strike.", "union", "organisation", "most of its members back the strike." },
        { "A person familiar with the talks said both sides had moved.", "person familiar with the talks", "unnamed official", "both sides had moved." },
        { "A spokesman for the health ministry said the hospital was full.", "spokesman for the health ministry", "office", "the hospital was full." },
        { "Officials in Nairobi insist that the vote was fair.", "Officials in Nairobi", "office", "the vote was fair." },
        { "The ministry, in a short note, admitted that the figures were wrong.", "ministry", "office", "the figures were wrong." },
        { "The agency was quoted as saying that the reactor was stable.", "agency", "organisation", "the reactor was stable." },
        { "Norway and Sweden said the cable had been cut on purpose.", "Norway and Sweden", "group", "the cable had been cut on purpose." },
        { "One of the farmers warned that the harvest would fail.", "One of the farmers", "unnamed official", "the harvest would fail." },

        { "Ann Lee, R-Ohio, meanwhile, said the bill would pass in June.", "Ann Lee", "person", "the bill would pass in June." },
        { "The guard who found the two tourists said the cave was flooded.", "guard", "office", "the cave was flooded." },

        { "The man accused of robbing the old bank said the door had been open.", "man", "unnamed official", "the door had been open." },
        { "The committee probing the harbour fire said the pumps had failed.", "committee", "organisation", "the pumps had failed." },
        { "A senator from Ohio with a record of challenging the harbour board said the port was open.", "senator from Ohio with a record", "office", "the port was open." },
        { "Rosa Lee said of the harbour: “It is open to every ship.”", "Rosa Lee", "person", "It is open to every ship." },

        { "Vicente Fox said the port was open.", "Vicente Fox", "person", "the port was open." },
        { "Representative Peter T. King said the port was open.", "Peter T. King", "person", "the port was open." },
        { "The Isle Evening-Tribune said the port was open.", "Isle Evening-Tribune", "outlet", "the port was open." },
        { "The Great Heron Census said the port was open.", "Great Heron Census", "organisation", "the port was open." },
        { "The mayor said over the weekend that the port was open.", "mayor", "office", "the port was open." },
        { "The union called on the mayor to resign, and shops near the harbour closed early.", "union", "organisation", "called on the mayor to resign" },

        { "The task force said the port was open.", "task force", "organisation", "the port was open." },
        { "The Atlantic said the port was open.", "Atlantic", "outlet", "the port was open." },
        { "The Times reports that the port was open.", "Times", "outlet", "the port was open." },
        { "HarbourLeaks said the port was open.", "HarbourLeaks", "organisation", "the port was open." },
        { "The Fish and Wildlife Service said the port was open.", "Fish and Wildlife Service", "organisation", "the port was open." },
        { "Anna Lee Miller of Marcum Holdings, a public accounting firm, said the port was open.", "Anna Lee Miller", "person", "the port was open." },
        { "The ships will leave the port where they lie, the harbour board and the Treasury Department said.", "harbour board and the Treasury Department", "office", "The ships will leave the port where they lie" },
        { "The mayor announced in a video last week that the port was open.", "mayor", "office", "the port was open." },
        { "Asked about the rally, when he told the crowd, “We saw nothing,” Rosa Lee said she did not recall the event.", "Rosa Lee", "person", "she did not recall the event." },
        { "“The port is open to every ship in the world,” Rosa Lee continued in a second letter.", "Rosa Lee", "person", "The port is open to every ship in the world" },
        { "The Heron Center, a harbour think tank, said the port is open.", "Heron Center", "organisation", "the port is open." },
        { "AARP initially said the port was open.", "AARP", "organisation", "the port was open." },
        { "The port will be open in May, according to the latest annual trustees report.", "latest annual trustees report", "organisation", "The port will be open in May" },
        { "Two people briefed on the matter said the port was open.", "Two people briefed on the matter", "unnamed official", "the port was open." },
        { "Rosa Lee suggested that could be the way out: open the port.", "Rosa Lee", "person", "that could be the way out: open the port." },
        { "Many said the port was open.", "Many", "group", "the port was open." },
        { "A number of the shipping companies said the port was open.", "number of the shipping companies", "organisation", "the port was open." },
        { "The cable warned that the port was open.", "cable", "organisation", "the port was open." },
        { "Harbour Rising, a local research group, said the port was open.", "Harbour Rising", "group", "the port was open." },

        // The claim first
        { "The bridge will reopen on Friday, the mayor said.", "mayor", "office", "The bridge will reopen on Friday" },
        { "The bridge will reopen on Friday, said the mayor.", "mayor", "office", "The bridge will reopen on Friday" },
        { "The strike killed nine people, medics said.", "medics", "group", "The strike killed nine people" },
        { "Three pilots have died, the defence ministry confirmed on Sunday.", "defence ministry", "office", "Three pilots have died" },
        { "The vote was free and fair, according to the election commission.", "election commission", "office", "The vote was free and fair" },
        { "According to the election commission, the vote was free and fair.", "election commission", "office", "the vote was free and fair." },
        { "According to a confidential report, the pump had failed twice.", "confidential report", "organisation", "the pump had failed twice." },
        { "The raid killed 40 people, mostly civilians per Ethiopia.", "Ethiopia", "office", "The raid killed 40 people, mostly civilians" },
        { "The trucks never arrived, an aid worker told the Gulf Wire.", "aid worker", "unnamed official", "The trucks never arrived" },
        { "But the talks have stalled, two European diplomats said.", "two European diplomats", "unnamed official", "the talks have stalled" },
        { "The ship was empty when it sank, its owner insisted.", "its owner", "unnamed official", "The ship was empty when it sank" },

        { "The mayor told aides the bridge was safe, according to three people familiar with the talks.", "mayor", "office", "the bridge was safe" },
        { "According to the returns, the Lees earned 40 million dollars over eight years, mostly from books.", "returns", "organisation", "the Lees earned 40 million dollars over eight years, mostly from books." },
        { "According to one recent poll, the bridge was popular with most voters.", "recent poll", "organisation", "the bridge was popular with most voters." },

        { "“There is a lot of anger here,” said one Democrat who opposed her.", "Democrat", "unnamed official", "There is a lot of anger here" },
        { "A resident said the bridge was safe for all traffic.", "resident", "unnamed official", "the bridge was safe for all traffic." },
        { "The Daily Caller said the bridge was safe for all traffic.", "Daily Caller", "outlet", "the bridge was safe for all traffic." },
        { "HarbourCheck.org said the bridge was safe for all traffic.", "HarbourCheck.org", "organisation", "the bridge was safe for all traffic." },
        { "Most Americans think the bridge is safe for all traffic.", "Most Americans", "group", "the bridge is safe for all traffic." },
        { "A former bridge guard and 20-year veteran of the town, who saw the papers, told Fox News the bridge was safe.", "former bridge guard and 20-year veteran of the town", "unnamed official", "the bridge was safe." },
        { "Wal-Mart said the bridge was safe for all traffic.", "Walmart", "organisation", "the bridge was safe for all traffic." },
        { "A Fox News poll released Wednesday shows the bridge is safe for all traffic.", "Fox News poll released Wednesday", "organisation", "the bridge is safe for all traffic" },

        { "A startling 55 percent of island voters say that the bridge is safe.", "startling 55 percent of island voters", "group", "the bridge is safe." },
        { "Statistics show that the bridge is safe for all traffic.", "Statistics", "organisation", "the bridge is safe for all traffic." },
        { "Two town candidates said that the bridge is safe.", "Two town candidates", "group", "the bridge is safe." },
        { "The mayor’s pick to run the Harbour Fund, Rosa Lee, told the board last week that the bridge is safe.", "Rosa Lee", "person", "the bridge is safe." },

        // Quotations
        { "\"The bridge is safe for all traffic,\" said Anna Keller.", "Anna Keller", "person", "The bridge is safe for all traffic" },
        { "“The bridge is safe for all traffic,” Keller said on Monday.", "Keller", "person", "The bridge is safe for all traffic" },
        { "“The bridge is safe for all traffic,” the mayor said, “and it will stay so for years.”", "mayor", "office", "The bridge is safe for all traffic" },
        { "The mayor said, “The bridge is safe for all traffic.”", "mayor", "office", "The bridge is safe for all traffic." },
        { "''The bridge is safe for all traffic,'' said Anna Keller, an engineer who works for the town.", "Anna Keller", "person", "The bridge is safe for all traffic" },
        { "The mayor called it \"a safe bridge\", but engineers said it could fall at any time.", "engineers", "group", "it could fall at any time." },

        // Denials and the like keep their word
        { "The mayor denied that the bridge had been closed.", "mayor", "office", "denied that the bridge had been closed." },
        { "Iran denied any role in the attack on the ship.", "Iran", "office", "denied any role in the attack on the ship." },
        { "The White House played down hopes of a quick agreement.", "White House", "office", "played down hopes of a quick agreement." },
        { "The rebels rejected the offer of a short pause.", "rebels", "group", "rejected the offer of a short pause." },
        { "The general ruled out a retreat from the valley.", "general", "office", "ruled out a retreat from the valley." },
        { "Hezbollah vowed to answer the strike within days.", "Hezbollah", "group", "vowed to answer the strike within days." },
        { "The UN urged both sides to open the road.", "United Nations", "organisation", "urged both sides to open the road." },
        { "Syria accused Israel of the strike on the airport.", "Syria", "office", "accused Israel of the strike on the airport." },

        // Several speakers and verbs in one sentence
        { "The mayor said the bridge was safe, while engineers denied that it had been tested.", "engineers", "group", "denied that it had been tested." },
        { "The mayor said the bridge was safe, while engineers denied that it had been tested.", "mayor", "office", "the bridge was safe" },
        { "The army said it hit a depot, adding that no civilians were near.", "army", "office", "no civilians were near." },
        { "The premier claimed the country was near victory and vowed to defeat the remaining rebels.", "premier", "office", "vowed to defeat the remaining rebels." },
        { "Whole streets are gone, with the World Bank estimating the damage at 3 billion dollars.", "World Bank", "organisation", "the damage at 3 billion dollars." },
        { "Power is back in the centre, but residents said the suburbs were still dark.", "Isle Courier", "outlet", "Power is back in the centre" },
        { "The channel, citing an unnamed source, reported that the envoy had left.", "channel", "outlet", "the envoy had left." },

        { "The ministry has counted 4,120 dead in the province since.", "ministry", "office", "counted 4,120 dead in the province since." },
        { "UN officials said the fighting must end, urging diplomacy while possible.", "UN officials", "office", "the fighting must end" },
        { "''The bridge is safe for all traffic,'' Mr. Adeyemi said.", "Mr. Adeyemi", "person", "The bridge is safe for all traffic" },

        // Learned
        { "The letter also goes on to say that the bridge is safe for all traffic.", "letter", "organisation", "the bridge is safe for all traffic." },

        // Not attributed
        { "Peru has neither confirmed nor denied that its troops crossed the river.", "Isle Courier", "outlet", "Peru has neither confirmed nor denied that its troops crossed the river." },
        { "Despite this, some plan to move back into damaged flats.", "Isle Courier", "outlet", "Despite this, some plan to move back into damaged flats." },
        { "The siege has left most shops without flour or oil.", "Isle Courier", "outlet", "The siege has left most shops without flour or oil." },
        { "Peru was blamed for the breakdown of the talks in Lima.", "Isle Courier", "outlet", "Peru was blamed for the breakdown of the talks in Lima." },
        { "The minister did not say whether the road would be closed.", "Isle Courier", "outlet", "The minister did not say whether the road would be closed." },
        { "The militants took over 90 people, 30 of them still held in caves.", "Isle Courier", "outlet", "The militants took over 90 people, 30 of them still held in caves." },
        { "The report of the commission was published in the spring.", "Isle Courier", "outlet", "The report of the commission was published in the spring." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_claim_is_parted_from_its_speaker(string sentence, string speaker, string kind, string claim)
    {
        var statements = Extraction.Of(sentence);
        Assert.Contains((speaker, kind, claim), statements.Select(statement => (statement.Speaker.Name, SpeakerKindNames.Of(statement.Speaker.Kind), statement.Text)));
    }
}
