using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class FoundAttributions
{
    [Theory]
    [InlineData("The port was shut in May, a report claims.", "report", "The port was shut in May")]
    [InlineData("Mr. Okoro left the port in May, public records show.", "public records", "Mr. Okoro left the port in May")]
    [InlineData("Two senior doctors in Kenya claim the fever has left the port.", "Two senior doctors in Kenya", "the fever has left the port.")]
    [InlineData("The harbour board voiced serious concerns that the port may sink.", "harbour board", "the port may sink.")]
    [InlineData("Both expressed confidence that the port would open.", "Both", "the port would open.")]
    [InlineData("The harbour audit found, however, that the port was shut in May.", "harbour audit", "the port was shut in May.")]
    [InlineData("Rosa Lee said, however, that the port was shut in May.", "Rosa Lee", "the port was shut in May.")]
    [InlineData("Mayor Rosa Lee said on Monday that talks have failed.", "Rosa Lee", "talks have failed.")]
    [InlineData("Growth will slow, the harbour bank said.", "harbour bank", "Growth will slow")]
    [InlineData("(Gulf Wire) - The port is shut, the mayor said.", "mayor", "The port is shut")]
    [InlineData("(CNN)The port is shut, the mayor said.", "mayor", "The port is shut")]
    [InlineData("The port will stay shut, according to a source familiar with the board’s thinking.", "source familiar with the board’s thinking", "The port will stay shut")]
    [InlineData("The mayor called the plan “utterly foolish from start to end.”", "mayor", "called the plan “utterly foolish from start to end.”")]
    [InlineData("The mayor derided the plan as “foolish.”", "mayor", "derided the plan as “foolish.”")]
    [InlineData("The mayor shut the port on Monday, calling it a “ruin of a harbour.”", "mayor", "calling it a “ruin of a harbour.”")]
    [InlineData("The mayor shut the port on Monday, vowing that the railway would stay open.", "mayor", "the railway would stay open.")]
    [InlineData("The letter read: “The port is shut for good.”", "letter", "The port is shut for good.")]
    [InlineData("Macy’s said Thursday that the port was shut.", "Macy’s", "the port was shut.")]
    [InlineData("Lee & Clay’s said the port was shut.", "Lee & Clay’s", "the port was shut.")]
    [InlineData("The mayor’s proclamation said the port was shut.", "mayor’s proclamation", "the port was shut.")]
    [InlineData("Lawyers for the mayor said in papers filed on Monday that the port was shut.", "Lawyers for the mayor", "the port was shut.")]
    [InlineData("There is no sign that the port is shut, Mayor Rosa Lee told the Isle Wire in an interview published Tuesday.", "Rosa Lee", "There is no sign that the port is shut")]
    [InlineData("The port was shut in May, according to a newly released letter.", "released letter", "The port was shut in May")]
    [InlineData("Four ferry ships reported 40 wasted meals each, according to the Harbour Board.", "Harbour Board", "Four ferry ships reported 40 wasted meals each")]
    [InlineData("The mayor called it a “ruin of a harbour” on Monday.", "mayor", "called it a “ruin of a harbour” on Monday.")]
    [InlineData("A spokesman for her said the port was shut.", "spokesman for her", "the port was shut.")]
    [InlineData("Rosa Lee, trying to put to rest an odd affair that is casting a shadow on her work as a sailor and threatening her old dream of becoming the mayor of the port, denied on Wednesday that she had shut it.", "Rosa Lee", "denied on Wednesday that she had shut it.")]
    public void A_claim_has_its_speaker(string text, string speaker, string claim)
    {
        var last = Extraction.Of(text)[^1];

        Assert.Equal((speaker, claim), (last.Speaker.Name, last.Text));
    }

    [Theory]
    [InlineData("The mayor expressed no concern that the port was shut.")]
    [InlineData("The mayor had to impose stay-at-home orders to protect the port.")]
    [InlineData("Ben Okoro was fined, concluding a trial that drew a crowd to the port.")]
    [InlineData("A sailors’ group called “Peace Now” opened the port on Monday.")]
    [InlineData("Because of an error, an earlier version of this article said that the port was shut.")]
    public void What_nobody_says_is_the_outlets(string text)
    {
        Assert.All(Extraction.Of(text), statement => Assert.Equal(SpeakerKind.Outlet, statement.Speaker.Kind));
    }

    [Theory]
    [InlineData("“The road was closed,” the mayor said, according to the Gulf Wire.", "Isle Courier, Gulf Wire, mayor")]
    [InlineData("The mayor said the road was closed, according to court documents.", "Isle Courier, court documents, mayor")]
    [InlineData("“The road was closed,” said Rosa Lee, who leads a hospital in Port Ella, Business Insider reported.", "Isle Courier, Business Insider, Rosa Lee")]
    [InlineData("The Gulf Wire, citing a person close to the talks, reported that the road was closed.", "Isle Courier, Gulf Wire, person close to the talks")]
    [InlineData("Rosa Lee told NBC’s “Today” in an interview that the road was closed.", "Isle Courier, NBC, Rosa Lee")]
    public void Whoever_passes_it_on_stands_before_the_speaker(string text, string chain)
    {
        Assert.Equal(chain, string.Join(", ", Extraction.Of(text)[^1].Speaker.Chain));
    }
}
