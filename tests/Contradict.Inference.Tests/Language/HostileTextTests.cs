using System.Diagnostics;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class HostileTextTests
{
    private const int Size = 300_000;

    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("a ")]
    [InlineData("A ")]
    [InlineData("Al-")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData(". ")]
    [InlineData(". (")]
    [InlineData("Mr. ")]
    [InlineData("1,")]
    [InlineData("1,00")]
    [InlineData("#aB")]
    [InlineData("a@b ")]
    [InlineData("www.")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("\uD800")]
    [InlineData("\u200F")]
    [InlineData("of the ")]
    [InlineData("have not ")]
    [InlineData("Bank of the ")]
    public void A_long_text_of_anything_is_analysed_in_time_that_grows_with_its_length(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Size / unit.Length));
        var clock = Stopwatch.StartNew();

        SharedLexicon.Analyzer.Analyze(text);

        // Quadratic work over so many characters would take a minute or more.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
    }
}
