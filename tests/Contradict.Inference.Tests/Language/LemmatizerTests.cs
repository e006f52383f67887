using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class LemmatizerTests
{
    private static readonly Lexicon Lexicon = SharedLexicon.Lexicon;

    [Theory]
    [InlineData("went", "go")]
    [InlineData("found", "find")]
    [InlineData("left", "leave")]
    [InlineData("felt", "feel")]
    [InlineData("stopped", "stop")]
    [InlineData("planning", "plan")]
    [InlineData("hoping", "hope")]
    [InlineData("hopped", "hop")]
    [InlineData("singing", "sing")]
    [InlineData("rated", "rate")]
    [InlineData("denied", "deny")]
    [InlineData("denies", "deny")]
    [InlineData("passes", "pass")]
    [InlineData("killed", "kill")]
    [InlineData("released", "release")]
    [InlineData("dying", "die")]
    [InlineData("travelled", "travel")]
    [InlineData("fires", "fire")]
    [InlineData("focuses", "focus")]
    [InlineData("installed", "install")]
    [InlineData("committed", "commit")]
    public void A_verb_has_the_lemma(string form, string lemma) =>
        Assert.Equal(lemma, Lexicon.Entry(Lexicon.Lemmatizer.Analyze(form).Verb).Lemma);

    [Theory]
    [InlineData("hostages", "hostage")]
    [InlineData("cities", "city")]
    [InlineData("lives", "life")]
    [InlineData("men", "man")]
    [InlineData("children", "child")]
    [InlineData("crises", "crisis")]
    [InlineData("boxes", "box")]
    [InlineData("talks", "talks")]
    [InlineData("news", "news")]
    [InlineData("process", "process")]
    [InlineData("ceasefires", "ceasefire")]
    [InlineData("policewomen", "policewoman")]
    public void A_noun_has_the_lemma(string form, string lemma) =>
        Assert.Equal(lemma, Lexicon.Entry(Lexicon.Lemmatizer.Analyze(form).Noun).Lemma);

    [Theory]
    [InlineData("higher", "high")]
    [InlineData("deadliest", "deadly")]
    [InlineData("worse", "bad")]
    [InlineData("bigger", "big")]
    [InlineData("later", "late")]
    [InlineData("inner", "inner")]
    [InlineData("proper", "proper")]
    public void An_adjective_has_the_lemma(string form, string lemma) =>
        Assert.Equal(lemma, Lexicon.Entry(Lexicon.Lemmatizer.Analyze(form).Adjective).Lemma);

    [Theory]
    [InlineData("The ministers can't say.", "the minister can not say .")]
    [InlineData("They won't go.", "they will not go .")]
    [InlineData("It's over, they're gone.", "it be over , they be go .")]
    [InlineData("The Emirates backed Israelis.", "the emirates back israeli .")]
    [InlineData("She was re-elected.", "she be reelect .")]
    [InlineData("The non-violent north-east", "the nonviolent northeast")]
    [InlineData("Two frobnicators zorbled.", "two frobnicator zorbl .")]
    public void A_text_has_the_lemmas(string text, string lemmas) =>
        Assert.Equal(lemmas, string.Join(' ', SharedLexicon.Tokens(text).Select(token => token.Lemma)));
}
