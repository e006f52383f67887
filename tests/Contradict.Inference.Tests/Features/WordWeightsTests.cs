using Contradict.Inference.Features;
using Xunit;

namespace Contradict.Inference.Tests.Features;

public sealed class WordWeightsTests
{
    private static readonly WordWeights Weights = WordWeights.Count(
        Enumerable.Range(0, 100).Select(i => (IReadOnlySet<string>)(i % 10 == 0 ? new HashSet<string> { "say", "storm" } : ["say"])));

    [Fact]
    public void A_rare_word_weighs_more_than_a_common_one() => Assert.True(Weights.Of("storm") > Weights.Of("say"));

    [Fact]
    public void A_word_never_seen_weighs_1() => Assert.Equal(1, Weights.Of("zeppelin"));

    [Fact]
    public void Every_weight_is_above_0() => Assert.InRange(Weights.Of("say"), double.Epsilon, 1);

    [Fact]
    public void What_is_written_reads_back_with_the_same_weights()
    {
        var text = new StringWriter();
        Weights.Write(text);

        var read = WordWeights.Read(new StringReader(text.ToString()));

        Assert.Equal(Weights.Documents, read.Documents);
        Assert.Equal(Weights.Of("storm"), read.Of("storm"));
        Assert.Equal(Weights.Of("say"), read.Of("say"));
    }

    [Theory]
    [InlineData("storm")]
    [InlineData("many\tstorm")]
    public void A_line_of_another_form_is_refused(string line) => Assert.Throws<FormatException>(() => WordWeights.Read(new StringReader(line)));
}
