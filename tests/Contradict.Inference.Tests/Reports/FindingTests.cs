using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class FindingTests
{
    private static readonly DateTimeOffset Morning = new(2031, 5, 12, 7, 0, 0, TimeSpan.Zero);

    private static Finding Found(
        string speakerA,
        string speakerB,
        double? hourA,
        double? hourB,
        SpeakerKind kind = SpeakerKind.Person,
        bool update = false)
    {
        var pair = Example.Pair(
            Example.Statement("a#1", speaker: speakerA, kind: kind, published: hourA is { } a ? Morning.AddHours(a) : null),
            Example.Statement("b#1", speaker: speakerB, kind: kind, published: hourB is { } b ? Morning.AddHours(b) : null));
        return Finding.Of(pair with { Verdict = pair.Verdict with { Update = update } });
    }

    [Fact]
    public void A_speaker_who_later_contradicts_himself_reverses() => Assert.True(Found("Oskar Lind", "Oskar Lind", 0, 3).Reversal);

    [Fact]
    public void Two_speakers_reverse_nothing() => Assert.False(Found("Oskar Lind", "Ilse Tarn", 0, 3).Reversal);

    [Theory]
    [InlineData(SpeakerKind.UnnamedOfficial)]
    [InlineData(SpeakerKind.Witness)]
    public void Nameless_speakers_need_not_be_the_same(SpeakerKind kind) => Assert.False(Found("witnesses", "witnesses", 0, 3, kind).Reversal);

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(null, 3.0)]
    public void Without_an_earlier_and_a_later_there_is_no_reversal(double? a, double? b) => Assert.False(Found("Oskar Lind", "Oskar Lind", a, b).Reversal);

    [Fact]
    public void An_update_is_no_reversal() => Assert.False(Found("Oskar Lind", "Oskar Lind", 0, 3, update: true).Reversal);

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(3, 0, true)]
    public void The_earlier_side_of_an_update_is_shown_first(double a, double b, bool swapped) =>
        Assert.Equal(swapped, Found("Oskar Lind", "Ilse Tarn", a, b, update: true).Swapped);

    [Fact]
    public void A_plain_contradiction_keeps_its_sides() => Assert.False(Found("Oskar Lind", "Ilse Tarn", 3, 0).Swapped);

    [Theory]
    [InlineData("Oskar Lind", 3, 0, "b#1")]
    [InlineData("Oskar Lind", 0, 3, "a#1")]
    [InlineData("Ilse Tarn", 3, 0, "a#1")]
    public void Only_a_reversal_is_told_from_its_earlier_side(string speaker, double a, double b, string first) =>
        Assert.Equal(first, Succession.InOrder(Found("Oskar Lind", speaker, a, b).Pair).First.Id);
}
