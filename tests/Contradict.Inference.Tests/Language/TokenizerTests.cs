using Contradict.Inference.Language;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("It isn't over.", "It|is|n't|over|.")]
    [InlineData("It isn’t over.", "It|is|n’t|over|.")]
    [InlineData("They can't, won't and shan't.", "They|ca|n't|,|wo|n't|and|sha|n't|.")]
    [InlineData("She cannot go", "She|can|not|go")]
    [InlineData("We're sure they'll say they've left", "We|'re|sure|they|'ll|say|they|'ve|left")]
    [InlineData("Hamas's reply and the strikers' demand", "Hamas|'s|reply|and|the|strikers|'|demand")]
    [InlineData("O'Brien left Sana'a", "O'Brien|left|Sana'a")]
    [InlineData("33,207 dead", "33,207|dead")]
    [InlineData("1,2,3", "1|,|2|,|3")]
    [InlineData("in 2019,20 people", "in|2019|,|20|people")]
    [InlineData("18.5% of €5.1bn or $18.5", "18.5|%|of|€|5.1|bn|or|$|18.5")]
    [InlineData("US$4m", "US|$|4|m")]
    [InlineData("the 25th, the 1990s", "the|25th|,|the|1990s")]
    [InlineData("a 7-month ban", "a|7|-|month|ban")]
    [InlineData("at 10:30 and 4.20", "at|10:30|and|4.20")]
    [InlineData("won 3:1", "won|3|:|1")]
    [InlineData("20km away", "20|km|away")]
    [InlineData("twenty-five and two-thirds", "twenty|-|five|and|two|-|thirds")]
    [InlineData("a no-fly zone", "a|no|-|fly|zone")]
    [InlineData("a cease-fire, re-elected", "a|cease-fire|,|re-elected")]
    [InlineData("the U.S.-led force", "the|U.S.|-|led|force")]
    [InlineData("Mr. Smith, 4 p.m.", "Mr.|Smith|,|4|p.m.")]
    [InlineData("No. 10 said no.", "No.|10|said|no|.")]
    [InlineData("J. K. Cole", "J.|K.|Cole")]
    [InlineData("see https://example.org/a?b=1, now", "see|https://example.org/a?b=1|,|now")]
    [InlineData("mail desk@example.org.", "mail|desk@example.org|.")]
    [InlineData("#GazaTruce2024 by @desk_1", "#|Gaza|Truce|2024|by|@desk_1")]
    [InlineData("“No deal”, he said…", "“|No|deal|”|,|he|said|…")]
    [InlineData("AT&T and R&D", "AT&T|and|R&D")]
    public void A_text_is_split_into(string text, string expected) =>
        Assert.Equal(expected.Split('|'), SharedLexicon.Tokens(text).Select(token => token.Text));

    [Theory]
    [InlineData("isn’t", 1, "n't")]
    [InlineData("“Quote”", 0, "\"")]
    [InlineData("2019–20", 1, "-")]
    [InlineData("LOUD", 0, "loud")]
    [InlineData("soft\u00ADware", 0, "software")]
    public void Lower_makes_typography_plain(string text, int token, string lower) =>
        Assert.Equal(lower, SharedLexicon.Tokens(text)[token].Lower);

    [Fact]
    public void Tokens_slice_the_text_and_cover_all_that_is_visible() =>
        HostileText.Gen.Sample(
            text =>
            {
                var covered = new bool[text.Length];
                var end = 0;
                foreach (var token in SharedLexicon.Tokens(text))
                {
                    Assert.True(token.Span.Start >= end && token.Span.Length > 0);
                    Assert.Equal(token.Text, token.Span.Of(text));
                    end = token.Span.End;
                    covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
                }

                for (var index = 0; index < text.Length; index++)
                {
                    Assert.True(covered[index] || Characters.AtOrBlank(text, index) == CharacterClass.Blank || IsHalfOfBlank(text, index));
                }
            },
            iter: 2000);

    [Fact]
    public void A_token_never_leaves_its_sentence() =>
        HostileText.Gen.Sample(
            text =>
            {
                var sentences = SentenceSplitter.Split(text);
                foreach (var token in SharedLexicon.Tokens(text))
                {
                    var sentence = sentences[token.Sentence];
                    Assert.True(token.Span.Start >= sentence.Start && token.Span.End <= sentence.End);
                }
            },
            iter: 500);

    private static bool IsHalfOfBlank(string text, int index) =>
        index > 0 && char.IsLowSurrogate(text[index]) && Characters.At(text, index - 1, out var length) == CharacterClass.Blank && length == 2;
}
