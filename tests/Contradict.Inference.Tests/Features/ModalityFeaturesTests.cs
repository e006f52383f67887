using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class ModalityFeaturesTests
{
    private const string Will = "The bank will raise rates.";

    [Fact]
    public void May_stands_open_against_will() => Assert.Equal(1, Vector.Feature("modality.open_against_firm", Will, "The bank may raise rates."));

    [Fact]
    public void Will_stands_firm_beside_will() => Assert.Equal(0, Vector.Feature("modality.open_against_firm", Will, "The bank will raise rates soon."));

    [Fact]
    public void May_stands_open_beside_might() =>
        Assert.Equal(0, Vector.Feature("modality.open_against_firm", "The bank may raise rates.", "The bank might raise rates."));

    [Fact]
    public void Certainly_stands_against_may() =>
        Assert.Equal(1, Vector.Feature("modality.certain_against_open", "The bank will certainly raise rates.", "The bank may raise rates."));

    [Fact]
    public void What_was_done_stands_against_what_will_be() => Assert.Equal(1, Vector.Feature("modality.past_against_future", "The bank raised rates.", Will));

    [Fact]
    public void What_was_done_twice_stands_in_the_past() => Assert.Equal(0, Vector.Feature("modality.past_against_future", "The bank raised rates.", "The bank raised rates again."));
}
