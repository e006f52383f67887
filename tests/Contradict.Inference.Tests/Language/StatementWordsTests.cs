using Contradict.Inference.Language;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class StatementWordsTests
{
    [Theory]
    [InlineData("The port, he said, is open.", "the PORT he said is open!")]
    [InlineData("“Don’t,” she said", "don't she said")]
    [InlineData("two  words", "two words")]
    public void Case_punctuation_and_spacing_make_no_difference(string first, string second) => Assert.Equal(Words(first), Words(second));

    [Theory]
    [InlineData("It cost $5", "It cost €5")]
    [InlineData("up 5%", "up 5")]
    [InlineData("it was -5 degrees", "it was 5 degrees")]
    [InlineData("Iran warned Israel", "Israel warned Iran")]
    public void What_changes_the_sense_makes_a_difference(string first, string second) => Assert.NotEqual(Words(first), Words(second));

    [Fact]
    public void Chinese_characters_are_words_of_their_own() => Assert.Equal(4, Words("北京政府").Count);

    [Fact]
    public void Any_text_can_be_taken_apart() => Gen.String.Sample(text => Words(text).Count <= text.Length);

    private static List<uint> Words(string text)
    {
        var words = new List<uint>();
        StatementWords.Append(text, words);
        return words;
    }
}
