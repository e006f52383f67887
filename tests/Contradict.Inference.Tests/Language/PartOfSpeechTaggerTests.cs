using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class PartOfSpeechTaggerTests
{
    [Theory]
    [InlineData("Police said the strike killed two men.", "noun verb det noun verb num noun punct")]
    [InlineData("Oil prices rose sharply on Tuesday.", "noun noun verb adv prep name punct")]
    [InlineData("The army did not attack the camp.", "det noun aux adv verb det noun punct")]
    [InlineData("They plan to strike on Friday", "pron verb prep verb prep name")]
    [InlineData("The plan was rejected by the minister", "det noun aux verb prep det noun")]
    [InlineData("Israel strikes Gaza", "name verb name")]
    [InlineData("The strikes ended", "det noun verb")]
    [InlineData("The minister has cut taxes", "det noun aux verb noun")]
    [InlineData("A gas blast in Porto wounded dozens of soldiers", "det noun noun prep name verb num prep noun")]
    [InlineData("The deal is dead", "det noun verb adj")]
    [InlineData("He has two wounded soldiers", "pron verb num adj noun")]
    [InlineData("He no longer faces jail", "pron det adv verb noun")]
    [InlineData("Israel's army", "name other noun")]
    [InlineData("The bank will open in May", "det noun aux verb prep name")]
    public void The_words_are_tagged(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SharedLexicon.Tokens(text).Select(token => Short(token.PartOfSpeech))));

    [Theory]
    [InlineData("He has been killed", "killed")]
    [InlineData("She is a very good judge", "good judge")]
    [InlineData("They did not say so", "say")]
    [InlineData("Nobody is there", "")]
    [InlineData("At least three of the boats sank quickly", "three boats sank quickly")]
    public void Content_words_are(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SharedLexicon.Tokens(text).Where(token => token.IsContent).Select(token => token.Text)));

    [Fact]
    public void Function_words_have_no_entry_that_only_chemistry_knows() =>
        Assert.All(SharedLexicon.Tokens("He is in a us"), token => Assert.Null(token.Entry));

    private static string Short(PartOfSpeech partOfSpeech) => partOfSpeech switch
    {
        PartOfSpeech.ProperNoun => "name",
        PartOfSpeech.Auxiliary => "aux",
        PartOfSpeech.Adjective => "adj",
        PartOfSpeech.Adverb => "adv",
        PartOfSpeech.Pronoun => "pron",
        PartOfSpeech.Determiner => "det",
        PartOfSpeech.Preposition => "prep",
        PartOfSpeech.Number => "num",
        PartOfSpeech.Punctuation => "punct",
        _ => partOfSpeech.ToString().ToLowerInvariant(),
    };
}
