using Contradict.Inference.Reports;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class ProbabilityTextTests
{
    [Theory]
    [InlineData(1, "over 0.99", "over 99%")]
    [InlineData(.995, "over 0.99", "over 99%")]
    [InlineData(.994, "0.99", "99%")]
    [InlineData(.5, "0.50", "50%")]
    [InlineData(.005, "0.01", "1%")]
    [InlineData(.004, "under 0.01", "under 1%")]
    [InlineData(0, "under 0.01", "under 1%")]
    public void No_probability_reads_as_certain(double probability, string text, string percent) =>
        Assert.Equal((text, percent), (ProbabilityText.Of(probability), ProbabilityText.PercentOf(probability)));
}
