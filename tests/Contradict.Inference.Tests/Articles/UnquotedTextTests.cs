using Contradict.Inference.Articles;
using Xunit;

namespace Contradict.Inference.Tests.Articles;

public sealed class UnquotedTextTests
{
    [Theory]
    [InlineData("He said “no” twice", "He said | twice")]
    [InlineData("""He said "no" twice""", "He said | twice")]
    [InlineData("He said “never\nIt rained", "He said |It rained")]
    [InlineData("It rained", "It rained")]
    public void What_stands_in_quotation_marks_is_left_out(string text, string unquoted) =>
        Assert.Equal(unquoted, string.Join('|', UnquotedText.Of(text).Select(piece => text[piece])));
}
