using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class SpeakerSides
{
    [Theory]
    [InlineData("Secretary of State Rosa Lee said the road was closed.", null)]
    [InlineData("Secretary of the Interior Rosa Lee said the road was closed.", null)]
    [InlineData("The Centers for Ship Control and Prevention said the road was closed.", null)]
    [InlineData("The road was closed, according to a source with knowledge of the exchange.", null)]
    [InlineData("The road was closed, according to two people familiar with the review.", null)]
    [InlineData("The road was closed, according to a study by the Center for Harbour Studies.", "Center for Harbour Studies")]
    [InlineData("The road was closed, according to data released Monday by the Harbour Institute.", "Harbour Institute")]
    [InlineData("Sen. Rosa Lee, Democrat of Ohio, said the port was open. Ms. Lee, one of Congress’s sailors, said the road was closed.", "Democrat")]
    [InlineData("The Centers for Disease Control and Prevention said the road was closed.", "United States")]
    public void A_scrap_of_a_name_is_no_affiliation(string text, string? affiliation)
    {
        Assert.Equal(affiliation, Extraction.Of(text)[^1].Speaker.Affiliation);
    }

    [Theory]
    [InlineData("Jonathan Keller, president of the coastal think tank Third Harbour, said the road was closed.", "Third Harbour")]
    [InlineData("“The road is closed,” said Nancy Keller, co-chair of Open Harbours, a coalition of 300 clubs.", "Open Harbours")]
    [InlineData("Mary Keller, a professor of harbour law at Northgate University, said the road was closed.", "Northgate University")]
    [InlineData("Mary Keller, an economist with Kestrel Research, told the board that the road was closed.", "Kestrel Research")]
    [InlineData("Ed Keller, the president of the Ethics and Harbour Law Center and a writer for the Isle Review, said the road was closed.", "Ethics and Harbour Law Center")]
    [InlineData("Hal-Mart lawyer Theodore Keller argued that the road was closed.", "Hal-Mart")]
    [InlineData("“The road is closed,” said Josh Keller, executive director of the Coalition to Save Harbour Rail.", "Coalition to Save Harbour Rail")]
    [InlineData("HALRP policy director David Keller said the road was closed.", "HALRP")]
    [InlineData("HALRP CEO David Keller said the road was closed.", "HALRP")]
    [InlineData("Northgate University professor Mary Keller said the road was closed.", "Northgate University")]
    [InlineData("Okoro campaign manager Mary Keller said the road was closed.", "Okoro campaign")]
    [InlineData("The secretary of state’s office said the road was closed.", null)]
    [InlineData("A Kestrel spokesman said the road was closed.", "Kestrel")]
    [InlineData("Federal officials said the road was closed.", null)]
    [InlineData("Trade with Kenya ended. A harbour department official said the road was closed.", null)]
    [InlineData("Mary Keller, a top Russia expert on the harbour board, said the road was closed.", null)]
    [InlineData("A spokeswoman for the network said the road was closed.", null)]
    [InlineData("Sen. Mary Keller of Ohio and challenger Paul Okoro said the road was closed.", "Ohio")]
    [InlineData("Mary Keller, the mother of Paul Okoro, said the road was closed.", null)]
    [InlineData("Mary Keller, a critic of Third Harbour, said the road was closed.", null)]
    [InlineData("Mary Keller, a veteran of the Harbour War, said the road was closed.", null)]
    [InlineData("Mary Keller, who is president, said on Monday that the road was closed.", null)]
    [InlineData("Deputy harbour director Mary Keller said the road was closed.", null)]
    [InlineData("Former director Mary Keller said the road was closed.", null)]
    [InlineData("On Monday director Mary Keller said the road was closed.", null)]
    public void Whom_a_person_works_for_stands_beside_the_name(string text, string? affiliation)
    {
        Assert.Equal(affiliation, Extraction.Of(text)[^1].Speaker.Affiliation);
    }

    [Theory]
    [InlineData("Republicans said the road was closed.", "Republicans")]
    [InlineData("Senate Republicans on Thursday said that the road was closed.", "Senate Republicans")]
    [InlineData("The G.O.P. met. House Democrats led by Rosa Lee said the road was closed.", "House Democrats")]
    public void A_party_is_many(string text, string name)
    {
        var speaker = Extraction.Of(text)[^1].Speaker;

        Assert.Equal((name, SpeakerKind.Group), (speaker.Name, speaker.Kind));
    }
}
