using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class NegationFinderTests
{
    [Theory]
    [InlineData("The army did not confirm the strike.", "not", NegationKind.Particle, "confirm the strike")]
    [InlineData("The army didn't confirm the strike.", "n't", NegationKind.Particle, "confirm the strike")]
    [InlineData("The minister never met the envoy, his office said.", "never", NegationKind.Particle, "met the envoy")]
    [InlineData("The port is no longer open.", "no longer", NegationKind.Particle, "open")]
    [InlineData("The envoy cannot travel to Geneva.", "not", NegationKind.Particle, "travel to Geneva")]
    [InlineData("He did not attend and sent a deputy.", "not", NegationKind.Particle, "attend")]
    [InlineData("The town is not under siege but under curfew.", "not", NegationKind.Particle, "under siege")]
    [InlineData("It did not, however, reach a deal.", "not", NegationKind.Particle, ", however, reach a deal")]
    [InlineData("The bridge was hit by a barge, not by a drone.", "not", NegationKind.Particle, "by a drone")]
    [InlineData("The talks did not fail because the envoy left.", "not", NegationKind.Particle, "fail")]
    [InlineData("They will not leave although the road is open.", "not", NegationKind.Particle, "leave")]
    [InlineData("They will not leave; the road is closed.", "not", NegationKind.Particle, "leave")]
    public void Particles_reach_to_the_end_of_their_clause(string text, string cue, NegationKind kind, string scope) => AssertOne(text, cue, kind, scope);

    [Theory]
    [InlineData("No deal was reached.", "No", NegationKind.Determiner, "No deal was reached")]
    [InlineData("Nobody was hurt, rescuers said.", "Nobody", NegationKind.Determiner, "Nobody was hurt")]
    [InlineData("None of the miners survived.", "None of", NegationKind.Determiner, "None of the miners survived")]
    [InlineData("Not one worker was injured.", "Not one", NegationKind.Determiner, "Not one worker was injured")]
    [InlineData("The sides reached no deal.", "no", NegationKind.Determiner, "reached no deal")]
    [InlineData("The army said nothing.", "nothing", NegationKind.Determiner, "nothing")]
    [InlineData("There was no fire at the depot.", "no", NegationKind.Determiner, "was no fire at the depot")]
    [InlineData("No food, water or fuel arrived.", "No", NegationKind.Determiner, "No food, water or fuel arrived")]
    [InlineData("The team left with no medal.", "no", NegationKind.Determiner, "no medal")]
    public void Determiners_take_the_verb_with_them(string text, string cue, NegationKind kind, string scope) => AssertOne(text, cue, kind, scope);

    [Theory]
    [InlineData("He left without a deal.", "without", NegationKind.Preposition, "a deal")]
    [InlineData("They sent money instead of troops.", "instead of", NegationKind.Preposition, "troops")]
    [InlineData("It cut staff rather than pay.", "rather than", NegationKind.Preposition, "pay")]
    [InlineData("Without a permit, the ship stays in port.", "Without", NegationKind.Preposition, "a permit")]
    public void Prepositions_take_their_phrase(string text, string cue, NegationKind kind, string scope) => AssertOne(text, cue, kind, scope);

    [Theory]
    [InlineData("The parties failed to agree on a budget.", "failed to", NegationKind.Implicative, "agree on a budget")]
    [InlineData("The company refused to pay the fine.", "refused to", NegationKind.Implicative, "pay the fine")]
    [InlineData("The office declined to comment.", "declined to", NegationKind.Implicative, "comment")]
    [InlineData("The army stopped short of blaming Iran.", "stopped short of", NegationKind.Implicative, "blaming Iran")]
    [InlineData("Rain prevented the launch.", "prevented", NegationKind.Implicative, "the launch")]
    [InlineData("He forgot to sign the form.", "forgot to", NegationKind.Implicative, "sign the form")]
    [InlineData("The ministry cancelled the exam.", "cancelled", NegationKind.Implicative, "the exam")]
    [InlineData("The exam was cancelled.", "cancelled", NegationKind.Implicative, "The exam was cancelled")]
    public void Implicatives_take_what_did_not_happen(string text, string cue, NegationKind kind, string scope) => AssertOne(text, cue, kind, scope);

    [Theory]
    [InlineData("The army denied that it had bombed the school and killed two pupils.", "denied", NegationKind.Denial, "that it had bombed the school and killed two pupils")]
    [InlineData("The minister ruled out a truce.", "ruled out", NegationKind.Denial, "a truce")]
    [InlineData("A truce was ruled out.", "ruled out", NegationKind.Denial, "A truce was ruled out")]
    [InlineData("Ankara rejected reports of a deal.", "rejected reports", NegationKind.Denial, "of a deal")]
    [InlineData("Ankara dismissed claims that it sold arms.", "dismissed", NegationKind.Denial, "claims that it sold arms")]
    [InlineData("There is no truth in the report.", "no truth in", NegationKind.Denial, "the report")]
    [InlineData("Ankara called the report false.", "called", NegationKind.Denial, "the report false")]
    [InlineData("The bank brushed the warning aside.", "brushed", NegationKind.Denial, "the warning aside")]
    [InlineData("Inspectors found no evidence of a leak.", "no evidence of", NegationKind.Denial, "a leak")]
    [InlineData("Ankara disputed the figure.", "disputed", NegationKind.Denial, "the figure")]
    public void Denials_take_what_is_denied(string text, string cue, NegationKind kind, string scope) => AssertOne(text, cue, kind, scope);

    [Theory]
    [InlineData("A deal is unlikely before June.", "unlikely", NegationKind.Lexical, "A deal is unlikely before June")]
    [InlineData("It is impossible to leave.", "impossible", NegationKind.Lexical, "It is impossible to leave")]
    [InlineData("Officials said a deal was unlikely.", "unlikely", NegationKind.Lexical, "a deal was unlikely")]
    [InlineData("The town has yet to receive aid.", "has yet to", NegationKind.Lexical, "receive aid")]
    [InlineData("The clinic lacks beds.", "lacks", NegationKind.Lexical, "beds")]
    [InlineData("Crops failed for lack of rain.", "lack of", NegationKind.Lexical, "rain")]
    [InlineData("The report is false.", "false", NegationKind.Lexical, "The report is false")]
    [InlineData("The pilot was unhurt.", "unhurt", NegationKind.Lexical, "unhurt")]
    [InlineData("They were unable to land.", "unable to", NegationKind.Lexical, "land")]
    [InlineData("An extension is out of the question.", "out of the question", NegationKind.Lexical, "An extension is out of the question")]
    [InlineData("There was hardly any damage.", "hardly", NegationKind.Lexical, "any damage")]
    [InlineData("The race is far from over.", "far from", NegationKind.Lexical, "over")]
    public void Words_that_negate_in_themselves_are_found(string text, string cue, NegationKind kind, string scope) => AssertOne(text, cue, kind, scope);

    [Theory]
    [InlineData("Not only Paris but also Rome agreed.")]
    [InlineData("There is no doubt that it fell.")]
    [InlineData("They managed to land.")]
    [InlineData("Two blocks of flats burned.")]
    [InlineData("The village is far from the road.")]
    [InlineData("The president dismissed his chief of staff.")]
    [InlineData("No fewer than 40 shops closed.")]
    public void What_only_looks_like_a_negation_is_left_alone(string text) => Assert.Empty(Reading.Of(text).Negations);

    [Fact]
    public void Neither_and_nor_each_take_their_part()
    {
        var analysis = Reading.Of("Neither Paris nor Rome agreed.");
        Assert.Equal(["Paris", "Rome agreed"], analysis.Negations.Select(n => analysis.Words(n.ScopeStart, n.ScopeEnd)));
    }

    private static void AssertOne(string text, string cue, NegationKind kind, string scope)
    {
        var analysis = Reading.Of(text);
        var negation = Assert.Single(analysis.Negations);
        Assert.Equal(kind, negation.Kind);
        Assert.Equal(cue, analysis.Words(negation.CueToken, negation.CueEnd));
        Assert.Equal(scope, analysis.Words(negation.ScopeStart, negation.ScopeEnd));
    }
}
