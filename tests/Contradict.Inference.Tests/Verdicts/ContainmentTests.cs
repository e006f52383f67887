using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Verdicts;

public sealed class ContainmentTests
{
    [Theory]
    [InlineData("The bridge over the Drava was not repaired.", "The bridge over the Drava was not repaired in time for the harvest.")]
    [InlineData("No new ferry was ordered.", "No new ferry was ordered, the islanders learned on Friday.")]
    public void A_statement_that_says_the_other_word_for_word_contains_it(string a, string b) => Assert.True(Holds(a, b));

    [Theory]
    [InlineData("The bridge over the Drava was repaired.", "The bridge over the Drava was not repaired in time for the harvest.")]
    [InlineData("Twelve sheep were lost.", "Nine sheep were lost.")]
    [InlineData("The union sued the airline.", "The airline sued the union.")]
    [InlineData("The mill reopened.", "The school reopened.")]
    public void A_statement_that_differs_in_sense_does_not(string a, string b) => Assert.False(Holds(a, b));

    private static bool Holds(string a, string b)
    {
        var lexicon = Lexicon.LoadEmbedded();
        var vectors = WordVectors.LoadEmbedded();
        var analyzer = new StatementAnalyzer(lexicon);
        var features = new float[PairFeatures.Schema.Count];
        new PairFeatures(lexicon, vectors).Compute(Prepare(a), Prepare(b), features);
        return Containment.Holds(features);

        PreparedStatement Prepare(string text) => new(analyzer.Analyze(text), WordWeights.Uniform, vectors);
    }
}
