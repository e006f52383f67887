using Contradict.Inference.Language;
using Xunit;

namespace Contradict.Inference.Tests.Language;

public class ReportingCueFinderTests
{
    [Theory]
    [InlineData("The fire is out, police said.", "say", ReportingStance.State)]
    [InlineData("An officer told reporters that the fire is out.", "tell", ReportingStance.State)]
    [InlineData("According to police, the fire is out.", "according to", ReportingStance.State)]
    [InlineData("The road is shut, the mayor added.", "add", ReportingStance.State)]
    [InlineData("In the words of the mayor, it was a mess.", "in the words of", ReportingStance.State)]
    [InlineData("The agency issued a statement on Monday.", "issue a statement", ReportingStance.State)]
    [InlineData("The mayor was quoted as saying it burned.", "quote as saying", ReportingStance.State)]
    [InlineData("The paper wrote that it burned.", "write", ReportingStance.State)]
    [InlineData("The mayor pointed out that it burned.", "point out", ReportingStance.State)]
    [InlineData("There were reports of gunfire.", "reports of", ReportingStance.State)]
    [InlineData("The station broke the news, citing police.", "cite", ReportingStance.State)]
    [InlineData("The mayor announced that it burned.", "announce", ReportingStance.State)]
    [InlineData("The ministry confirmed the death.", "confirm", ReportingStance.Affirm)]
    [InlineData("The ministry admits the error.", "admit", ReportingStance.Affirm)]
    [InlineData("The ministry conceded that it erred.", "concede", ReportingStance.Affirm)]
    [InlineData("Villagers insist it was a rocket.", "insist", ReportingStance.Affirm)]
    [InlineData("The ministry stressed that it is safe.", "stress", ReportingStance.Affirm)]
    [InlineData("The ministry acknowledged a leak.", "acknowledge", ReportingStance.Affirm)]
    [InlineData("The union claimed that it won.", "claim", ReportingStance.Claim)]
    [InlineData("Prosecutors alleged that he lied.", "allege", ReportingStance.Claim)]
    [InlineData("Kyiv accused Moscow of shelling.", "accuse", ReportingStance.Claim)]
    [InlineData("The claim that it burned is new.", "claim that", ReportingStance.Claim)]
    [InlineData("Moscow denies shelling the port.", "deny", ReportingStance.Deny)]
    [InlineData("Moscow rejected the report.", "reject", ReportingStance.Deny)]
    [InlineData("Moscow brushed aside the report.", "brush aside", ReportingStance.Deny)]
    [InlineData("Moscow waved the report away.", "wave away", ReportingStance.Deny)]
    [InlineData("Moscow took issue with the report.", "take issue with", ReportingStance.Deny)]
    [InlineData("The envoy cast doubt on the report.", "cast doubt on", ReportingStance.Deny)]
    [InlineData("The envoy called the report false.", "call false", ReportingStance.Deny)]
    [InlineData("The envoy shrugged off the report.", "shrug off", ReportingStance.Deny)]
    [InlineData("The bank played down the risk.", "play down", ReportingStance.PlayDown)]
    [InlineData("The bank downplayed the risk.", "downplay", ReportingStance.PlayDown)]
    [InlineData("The envoy dampened hopes of a truce.", "dampen hopes", ReportingStance.PlayDown)]
    [InlineData("The envoy poured cold water on the plan.", "pour cold water on", ReportingStance.PlayDown)]
    [InlineData("Doctors warned of a wave.", "warn", ReportingStance.Warn)]
    [InlineData("Doctors cautioned that it spreads.", "caution", ReportingStance.Warn)]
    [InlineData("The envoy hinted at a truce.", "hint", ReportingStance.Suggest)]
    [InlineData("The envoy suggested a pause.", "suggest", ReportingStance.Suggest)]
    [InlineData("Analysts believe that it fails.", "believe", ReportingStance.Suggest)]
    [InlineData("The premier vowed to stay.", "vow", ReportingStance.Commit)]
    [InlineData("The premier promised a recount.", "promise", ReportingStance.Commit)]
    [InlineData("The group threatened to strike.", "threaten", ReportingStance.Commit)]
    [InlineData("The UN called for a truce.", "call for", ReportingStance.Request)]
    [InlineData("The UN urged both sides to stop.", "urge", ReportingStance.Request)]
    [InlineData("The union demanded more pay.", "demand", ReportingStance.Request)]
    public void Reporting_words_are_found_with_their_stance(string text, string lemma, ReportingStance stance)
        => Assert.Contains((lemma, stance), Reading.Of(text).Reporting.Select(cue => (cue.Lemma, cue.Stance)));

    [Theory]
    [InlineData("The state television tower fell.")]
    [InlineData("A think-tank moved to Dublin.")]
    [InlineData("The report fills 300 pages.")]
    [InlineData("Some states added jobs in March.")]
    [InlineData("The two planes collided.")]
    public void Words_that_report_nothing_are_left_alone(string text) => Assert.Empty(Reading.Of(text).Reporting);
}
