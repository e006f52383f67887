using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class SpeakerNames
{
    [Theory]
    [InlineData("Father Ben Okoro, of Ashland, Ohio, said the railway was open.", "Ben Okoro", SpeakerKind.Person)]
    [InlineData("Rosa Lee and her sister in Ashland, Ore., said the railway was open.", "Rosa Lee and her sister in Ashland", SpeakerKind.Group)]
    [InlineData("Rosa Lee, chairwoman of the board for Ships in Mount Ella, Ohio, said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("Mr. Okoro, 23, and his crew in Fort Ella, Ore., who were laid off, said that the railway was open.", "his crew in Fort Ella", SpeakerKind.Group)]
    [InlineData("Ohio said the railway was open again.", "Ohio", SpeakerKind.Office)]
    [InlineData("The Isle Academy of Sailors said the railway was open.", "Isle Academy of Sailors", SpeakerKind.Organisation)]
    [InlineData("The American Academy of Sailors said the railway was open.", "American Academy of Sailors", SpeakerKind.Organisation)]
    [InlineData("An American KLR train came. The KLR said the railway was open.", "KLR", SpeakerKind.Organisation)]
    [InlineData("The House said the railway was open.", "House", SpeakerKind.Office)]
    [InlineData("The Okoros said the railway was open.", "Okoros", SpeakerKind.Group)]
    [InlineData("Norland Palace said the railway was open.", "Norland Palace", SpeakerKind.Organisation)]
    [InlineData("Norland International Airport said the railway was open.", "Norland International Airport", SpeakerKind.Organisation)]
    [InlineData("Kestrel Sciences said the railway was open.", "Kestrel Sciences", SpeakerKind.Organisation)]
    [InlineData("Rosa Watch said the railway was open.", "Rosa Watch", SpeakerKind.Person)]
    [InlineData("The railway was open again, according to Harbourlight Pollster.", "Harbourlight Pollster", SpeakerKind.Organisation)]
    [InlineData("“The railway is open again,” said Sailors for Kenya.", "Sailors for Kenya", SpeakerKind.Organisation)]
    [InlineData("KTB president and CEO Rosa Lee said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("The Ship and Safety Monitoring Board said the railway was open.", "Ship and Safety Monitoring Board", SpeakerKind.Office)]
    [InlineData("The Centers for Ship Control and Prevention said the railway was open.", "Centers for Ship Control and Prevention", SpeakerKind.Organisation)]
    [InlineData("The Rail and Harbour Alliance Against Noise said the railway was open.", "Rail and Harbour Alliance Against Noise", SpeakerKind.Organisation)]
    [InlineData("The Health and Harbour Services department said the railway was open.", "Health and Harbour Services department", SpeakerKind.Office)]
    [InlineData("Paul M. Okoro II, the harbour secretary, said the railway was open.", "Paul M. Okoro II", SpeakerKind.Person)]
    [InlineData("Kestrel Rail CEO Rosa Lee said the port was shut. The CEO said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("The Isle News host said the railway was open.", "Isle News host", SpeakerKind.UnnamedOfficial)]
    [InlineData("Every Republican on the harbour board said the railway was open.", "Every Republican on the harbour board", SpeakerKind.Group)]
    [InlineData("Leaders of the country’s largest sailors’ union said the railway was open.", "Leaders of the country’s largest sailors’ union", SpeakerKind.Office)]
    [InlineData("The nation’s leading advocate for sailors said the railway was open.", "nation’s leading advocate for sailors", SpeakerKind.UnnamedOfficial)]
    [InlineData("Sailors’ groups across the United States said the railway was open.", "Sailors’ groups across the United States", SpeakerKind.Group)]
    [InlineData("The railway was open again, according to five current and former bank clerks.", "five current and former bank clerks", SpeakerKind.Group)]
    [InlineData("The railway was open again, current and former harbour officials said Monday.", "current and former harbour officials", SpeakerKind.Office)]
    [InlineData("Acting Rail House Chief of Staff Ben Okoro said the railway was open.", "Ben Okoro", SpeakerKind.Person)]
    [InlineData("U.S. Ambassador to the UN Rosa Lee said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("Ohio’s state auditor, Rosa Lee, told the Isle Herald that the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("A lawyer for Mr. Okoro, Rosa Lee of Clay & Clay, confirmed the talks and said that the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("Rep. Rosa Lee (D-Ohio), a close ally of Speaker Ann Clay (D-Ohio), said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("The special counsel said the railway was open.", "special counsel", SpeakerKind.Office)]
    [InlineData("The mayor met sailors. Discussions went on for days. They said the railway was open.", "Isle Courier", SpeakerKind.Outlet)]
    [InlineData("The plan drew the ire of Justice Rosa Lee, who said that the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("The case was closed over the objection of sailors who said that the railway was open.", "sailors", SpeakerKind.Group)]
    [InlineData("U.S. Centers for Ship Control and Prevention (SCP) on Monday said the railway was open.", "U.S. Centers for Ship Control and Prevention", SpeakerKind.Organisation)]
    [InlineData("Drugmaker Kestrol said Friday that the railway was open.", "Kestrol", SpeakerKind.Organisation)]
    [InlineData("Billionaire Paul Okoro Leaves Race. Okoro said the railway was open.", "Paul Okoro", SpeakerKind.Person)]
    [InlineData("Kenyan President Paul Okoro left. The Ghanaian president said the railway was open.", "Ghanaian president", SpeakerKind.Office)]
    [InlineData("Gov. Ben Okoro left. Paul Okoro ate. Paul Okoro sang. Paul Okoro said no. The governor said the railway was open.", "Ben Okoro", SpeakerKind.Person)]
    [InlineData("Ann Clay said the port was shut. The press secretary, Rosa Lee, sought to calm the crew. She said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("Ann Clay said the port was shut. That pleased Mr. Okoro and made Rosa Lee glad. Paul Okoro ate. She said the railway was open.", "Ann Clay", SpeakerKind.Person)]
    [InlineData("The anger is so great that this month, Father Ben Okoro, of Ashland, Ohio, said that the railway was open.", "Ben Okoro", SpeakerKind.Person)]
    [InlineData("Rosa Lee said the port was shut. The actor and activist said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("Rosa Lee said the port was shut. The four-term congresswoman said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("A clerk of Kestrol Inc., which plans to build a big mill in Ashland, called her to stop it, and Ben Okoro, head of Norland Railway, sent her a letter citing the crew and saying that the railway was open.", "Ben Okoro", SpeakerKind.Person)]
    [InlineData("The company’s chief ship officer Rosa Lee said the railway was open.", "Rosa Lee", SpeakerKind.Person)]
    [InlineData("The anger is so great that this month, Bishop Ben Okoro, of Ashland, Ill., said in a homily that the railway was open.", "Ben Okoro", SpeakerKind.Person)]
    [InlineData("Okoro Clay talks go on. President Paul Okoro met Speaker Ben Clay. Clay said the railway was open.", "Ben Clay", SpeakerKind.Person)]
    [InlineData("Norland and its vaccine partner Harbourlight say the railway is open.", "Norland and its vaccine partner Harbourlight", SpeakerKind.Group)]
    public void A_phrase_names_its_speaker(string text, string speaker, SpeakerKind kind)
    {
        var last = Extraction.Of(text)[^1].Speaker;

        Assert.Equal((speaker, kind), (last.Name, last.Kind));
    }
}
