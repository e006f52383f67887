using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class ModalityFinderTests
{
    [Theory]
    [InlineData("Talks may resume.", "may", ModalityKind.Possible)]
    [InlineData("Talks might resume.", "might", ModalityKind.Possible)]
    [InlineData("Talks could resume.", "could", ModalityKind.Possible)]
    [InlineData("Perhaps the talks have failed.", "Perhaps", ModalityKind.Possible)]
    [InlineData("A second wave cannot be ruled out.", "cannot be ruled out", ModalityKind.Possible)]
    [InlineData("The alleged thief fled.", "alleged", ModalityKind.Possible)]
    [InlineData("Delays are possible.", "possible", ModalityKind.Possible)]
    [InlineData("The bank is expected to cut rates.", "is expected to", ModalityKind.Probable)]
    [InlineData("The bank is widely expected to cut rates.", "widely expected", ModalityKind.Probable)]
    [InlineData("The bank is likely to cut rates.", "is likely to", ModalityKind.Probable)]
    [InlineData("The bank will probably not act.", "probably", ModalityKind.Probable)]
    [InlineData("The two have reportedly met.", "reportedly", ModalityKind.Probable)]
    [InlineData("The talks are poised to end.", "poised to", ModalityKind.Probable)]
    [InlineData("The fire appears to be out.", "appears to", ModalityKind.Probable)]
    [InlineData("He is thought to have fled.", "is thought", ModalityKind.Probable)]
    [InlineData("The bank is set to cut rates.", "is set to", ModalityKind.Probable)]
    [InlineData("Talks seem to have failed.", "seem to", ModalityKind.Probable)]
    [InlineData("It remains unclear who fired.", "it remains unclear", ModalityKind.Doubtful)]
    [InlineData("A deal is unlikely.", "unlikely", ModalityKind.Doubtful)]
    [InlineData("The match is in doubt.", "in doubt", ModalityKind.Doubtful)]
    [InlineData("The date is uncertain.", "uncertain", ModalityKind.Doubtful)]
    [InlineData("There is no evidence of a leak.", "no evidence", ModalityKind.Doubtful)]
    [InlineData("The report is unconfirmed.", "unconfirmed", ModalityKind.Doubtful)]
    [InlineData("Whether it holds remains to be seen.", "remains to be seen", ModalityKind.Doubtful)]
    [InlineData("The capelin season is sure to be prolonged.", "is sure to", ModalityKind.Certain)]
    [InlineData("It was, without a shadow of doubt, a hit.", "without a shadow of doubt", ModalityKind.Certain)]
    [InlineData("Prices are bound to rise.", "bound to", ModalityKind.Certain)]
    [InlineData("It certainly rained.", "certainly", ModalityKind.Certain)]
    [InlineData("There is no doubt that it rained.", "there is no doubt", ModalityKind.Certain)]
    [InlineData("The school will reopen.", "will", ModalityKind.Planned)]
    [InlineData("The school plans to reopen.", "plans to", ModalityKind.Planned)]
    [InlineData("The school hopes to reopen.", "hopes to", ModalityKind.Planned)]
    [InlineData("The school is due to reopen.", "is due to", ModalityKind.Planned)]
    [InlineData("The school is to reopen.", "is to", ModalityKind.Planned)]
    [InlineData("The school is going to reopen.", "going to", ModalityKind.Planned)]
    [InlineData("Shops must close.", "must", ModalityKind.Necessary)]
    [InlineData("Shops should close.", "should", ModalityKind.Necessary)]
    [InlineData("Shops have to close.", "have to", ModalityKind.Necessary)]
    [InlineData("Membership is compulsory.", "compulsory", ModalityKind.Necessary)]
    [InlineData("The truce holds if both sign.", "if", ModalityKind.Conditional)]
    [InlineData("The truce ends unless both sign.", "unless", ModalityKind.Conditional)]
    [InlineData("A truce would help.", "would", ModalityKind.Conditional)]
    [InlineData("They agree provided that it holds.", "provided that", ModalityKind.Conditional)]
    public void Modal_words_are_found_with_their_kind(string text, string cue, ModalityKind kind)
    {
        var analysis = Reading.Of(text);
        Assert.Contains((cue.ToUpperInvariant(), kind), analysis.Modality.Select(m => (analysis.Words(m.FirstToken, m.EndToken).ToUpperInvariant(), m.Kind)));
    }

    [Theory]
    [InlineData("The truce has been agreed.")]
    [InlineData("The vote fell in May.")]
    [InlineData("The match was moved due to rain.")]
    [InlineData("Talks ended on 3 May 2024.")]
    [InlineData("They signed the truce on Monday.")]
    public void Plain_statements_have_no_modal_words(string text) => Assert.Empty(Reading.Of(text).Modality);
}
