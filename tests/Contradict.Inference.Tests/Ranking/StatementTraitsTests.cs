using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Ranking;
using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Ranking;

public sealed class StatementTraitsTests
{
    [Fact]
    public void A_quotation_is_quoted_and_attributed()
    {
        var traits = Of("\"We pulled 14 men out of the shaft before noon,\" said Ion Radu, a miner.");
        Assert.True(traits is { IsQuoted: true, IsAttributed: true, IsOwnVoice: false, Kind: SpeakerKind.Person });
    }

    [Fact]
    public void What_the_outlet_tells_itself_is_its_own_voice_at_the_top()
    {
        var traits = Of("The shaft was closed before noon.");
        Assert.True(traits is { IsQuoted: false, IsAttributed: false, IsOwnVoice: true, Kind: SpeakerKind.Outlet });
        Assert.Equal(0, traits.Place);
    }

    private static StatementTraits Of(string text)
    {
        var article = new Article("a", "Valley Post", null, null, null, text);
        return StatementTraits.Of(new StatementExtractor(new StatementAnalyzer(Lexicon.LoadEmbedded())).Extract(article)[0], text);
    }
}
