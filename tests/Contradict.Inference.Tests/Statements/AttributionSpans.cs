using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Statements;

public sealed class AttributionSpans
{
    // text | source | cue | content
    [Theory]
    [InlineData("The mayor has said that the bridge is safe.", "The mayor", "has said", "the bridge is safe")]
    [InlineData("“The bridge is safe,” said Anna Keller, an engineer who works for the town.", "Anna Keller, an engineer who works for the town", "said", "“The bridge is safe")]
    [InlineData("Anna Keller wants to build a new bridge across the river.", "Anna Keller", "wants", "to build a new bridge across the river")]
    [InlineData("Most voters oppose the new bridge.", "Most voters", "oppose", "the new bridge")]
    [InlineData("The governor called the bridge a disgrace.", "The governor", "called", "the bridge a disgrace")]
    [InlineData("The bridge is expected to open in May.", null, "is expected", "The bridge")]
    public void A_sentence_gives_source_cue_and_content(string text, string? source, string cue, string content)
    {
        var spans = Assert.Single(Extraction.AttributionsOf(text));
        Assert.Equal((source, cue, content), (spans.Source?.Text, spans.Cue.Text, spans.Contents[0].Text));
    }

    [Fact]
    public void A_quotation_that_goes_on_belongs_to_its_cue()
    {
        var spans = Assert.Single(Extraction.AttributionsOf("“The port is open,” said Paul Adeyemi. “The railway is open for goods.”"));
        Assert.Equal(["“The port is open", "“The railway is open for goods.”"], spans.Contents.Select(content => content.Text));
    }

    [Fact]
    public void Plain_narration_attributes_nothing() => Assert.Empty(Extraction.AttributionsOf("The bridge was closed for a week."));

    [Fact]
    public void A_sentence_that_breaks_off_says_nothing() => Assert.All(Extraction.Of("while an official denied —"), statement => Assert.Null(statement.Mention));

    [Fact]
    public void Every_span_slices_from_the_text() => StatementProperties.Shuffled.Sample(text =>
        Extraction.AttributionsOf(text).All(spans => spans.Contents.Append(spans.Cue).All(span => text[span.Start..span.End] == span.Text)));
}
