using Contradict.Inference.Statements.Tagging;
using Xunit;

namespace Contradict.Inference.Tests.Statements.Tagging;

public sealed class CueWordCountTests
{
    [Fact]
    public void A_word_never_seen_is_a_cue_one_time_in_ten() => Assert.Equal(100, default(CueWordCount).Rate);

    [Fact]
    public void A_word_seen_often_is_a_cue_as_often_as_it_was() => Assert.InRange(new CueWordCount(900, 100).Rate, 895, 900);
}
