using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Talks failed. Both sides left.", "Talks failed.|Both sides left.")]
    [InlineData("Mr. Cole met Gen. Ruiz. They left.", "Mr. Cole met Gen. Ruiz.|They left.")]
    [InlineData("J. K. Cole spoke. He left.", "J. K. Cole spoke.|He left.")]
    [InlineData("Prices rose 3.5 percent. Wages did not.", "Prices rose 3.5 percent.|Wages did not.")]
    [InlineData("It began at 4 p.m. Tuesday. Nobody came.", "It began at 4 p.m. Tuesday.|Nobody came.")]
    [InlineData("It began at 4 p.m. The hall was full.", "It began at 4 p.m.|The hall was full.")]
    [InlineData("They fled to the U.S. He stayed.", "They fled to the U.S.|He stayed.")]
    [InlineData("The U.S. Treasury agreed.", "The U.S. Treasury agreed.")]
    [InlineData("\"It is over.\" She left.", "\"It is over.\"|She left.")]
    [InlineData("“Is it over?” she asked. “No.”", "“Is it over?” she asked.|“No.”")]
    [InlineData("He waited... and left. Why?! Nobody knows", "He waited... and left.|Why?!|Nobody knows")]
    [InlineData("See No. 10 for more. It is open.", "See No. 10 for more.|It is open.")]
    [InlineData("Truce talks collapse\nMediators in Cairo said so.", "Truce talks collapse|Mediators in Cairo said so.")]
    [InlineData("a headline without stop\n\nand text", "a headline without stop|and text")]
    [InlineData("the line was wrapped\nby hand here.", "the line was wrapped\nby hand here.")]
    [InlineData("他说。她走了。", "他说。|她走了。")]
    [InlineData("Visit example.org today. Now.", "Visit example.org today.|Now.")]
    public void A_text_has_the_sentences(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SentenceSplitter.Split(text).Select(sentence => sentence.Of(text)));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u200F\t")]
    public void An_empty_text_has_none(string text) => Assert.Empty(SentenceSplitter.Split(text));
}
