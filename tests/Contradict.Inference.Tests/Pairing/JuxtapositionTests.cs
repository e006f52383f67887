using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;
using Xunit;

namespace Contradict.Inference.Tests.Pairing;

public sealed class JuxtapositionTests
{
    private const string Turning =
        "The port will open on Friday, the mayor said. But the harbour master said the quay would stay shut for a month. The pilots' union also said no ship could enter.";

    [Fact]
    public void A_but_between_two_parties_sets_them_against_each_other()
    {
        var statements = Extract(Turning);
        Assert.True(Evidence(Turning, statements[0], statements[1]).Opposition > 0);
    }

    [Fact]
    public void A_side_that_is_joined_later_stands_against_the_first_too()
    {
        var statements = Extract(Turning);
        Assert.True(Evidence(Turning, statements[0], statements[2]).Opposition > 0);
        Assert.True(Evidence(Turning, statements[1], statements[2]).Opposition < 0);
    }

    [Fact]
    public void Two_parties_in_one_paragraph_bear_on_each_other_more_than_two_in_two()
    {
        const string Apart = "The port will open on Friday, the mayor said.\n\nThe harbour master said the quay would stay shut for a month.";
        var together = Apart.Replace("\n\n", " ", StringComparison.Ordinal);
        Assert.True(OfFirstTwo(together).Sameness > OfFirstTwo(Apart).Sameness);
        Assert.Equal(0, OfFirstTwo(Apart).Opposition);
    }

    [Fact]
    public void The_order_of_the_statements_does_not_matter()
    {
        var statements = Extract(Turning);
        Assert.Equal(Evidence(Turning, statements[0], statements[1]), Evidence(Turning, statements[1], statements[0]));
    }

    private static SetEvidence OfFirstTwo(string text)
    {
        var statements = Extract(text);
        return Evidence(text, statements[0], statements[1]);
    }

    private static SetEvidence Evidence(string text, Statement a, Statement b) => Juxtaposition.Of(a, b, 0, text);

    private static IReadOnlyList<Statement> Extract(string text) =>
        new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded())).Extract(new Article("a", "Harbour Post", null, null, null, text));
}
