using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class PolarityTests
{
    [Theory]
    [InlineData("The army denied the attack.", "attack")]
    [InlineData("The army did not attack the town.", "attack")]
    [InlineData("No deal was reached.", "reached")]
    [InlineData("The sides reached no deal.", "reached")]
    [InlineData("He failed to pay.", "pay")]
    [InlineData("A truce was ruled out.", "truce")]
    [InlineData("A truce is unlikely.", "truce")]
    [InlineData("The pilot was unhurt.", "unhurt")]
    [InlineData("He left without a deal.", "deal")]
    public void One_negation_turns_a_word_round(string text, string word) => Assert.True(IsNegated(text, word));

    [Theory]
    [InlineData("The army did not deny the attack.", "attack")]
    [InlineData("The army has not ruled out a strike.", "strike")]
    [InlineData("A strike cannot be ruled out.", "strike")]
    [InlineData("He never failed to pay.", "pay")]
    [InlineData("He did not leave without a deal.", "deal")]
    [InlineData("A deal is not impossible.", "deal")]
    [InlineData("Nobody denied the attack.", "attack")]
    [InlineData("The army refused to deny the attack.", "attack")]
    [InlineData("The army denied that it failed to warn residents.", "residents")]
    [InlineData("A truce is not out of the question.", "truce")]
    public void Two_negations_cancel_out(string text, string word) => Assert.False(IsNegated(text, word));

    [Theory]
    [InlineData("The army did not deny the attack.", "deny")]
    [InlineData("He never failed to pay.", "failed")]
    [InlineData("The army has not ruled out a strike.", "ruled")]
    public void The_inner_cue_stays_negated(string text, string word) => Assert.True(IsNegated(text, word));

    [Theory]
    [InlineData("The army said it did not attack the town.", "army")]
    [InlineData("He failed to pay.", "failed")]
    [InlineData("The army denied the attack, residents said.", "residents")]
    [InlineData("The port is not open but the airport is.", "airport")]
    public void Words_outside_every_scope_are_not_negated(string text, string word) => Assert.False(IsNegated(text, word));

    private static bool IsNegated(string text, string word)
    {
        var analysis = Reading.Of(text);
        return analysis.IsNegated(analysis.TokenOf(word));
    }
}
