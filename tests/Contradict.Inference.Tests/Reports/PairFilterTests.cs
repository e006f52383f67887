using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Xunit;
using static Contradict.Inference.Tests.Reports.Example;

namespace Contradict.Inference.Tests.Reports;

public sealed class PairFilterTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static JudgedPair Told(DateTimeOffset? a = null, DateTimeOffset? b = null) =>
        Pair(Statement("a1#1", speaker: "Ilse Tarn", published: a), Statement("a2#1", speaker: "the harbour office", published: b));

    [Fact]
    public void Without_a_condition_everything_is_shown() => Assert.True(new PairFilter().Passes(Told()));

    [Theory]
    [InlineData(ContradictionKind.DateTime, true)]
    [InlineData(ContradictionKind.Number, false)]
    public void A_kind_shows_what_turns_on_it(ContradictionKind kind, bool shown) => Assert.Equal(shown, new PairFilter { Kinds = [kind, ContradictionKind.Status] }.Passes(Told()));

    [Theory]
    [InlineData("tarn", true)]
    [InlineData("HARBOUR", true)]
    [InlineData("Marisol", true)]
    [InlineData("Brunn", false)]
    public void A_speaker_is_found_by_a_part_of_name_or_affiliation(string text, bool shown) => Assert.Equal(shown, new PairFilter { Speakers = ["nobody", text] }.Passes(Told()));

    [Fact]
    public void Since_shows_what_has_something_new_in_it()
    {
        var filter = new PairFilter { Since = Monday };
        Assert.True(filter.Passes(Told(Monday, Monday.AddDays(-3))));
        Assert.True(filter.Passes(Told(null, Monday.AddDays(3))));
        Assert.False(filter.Passes(Told(Monday.AddSeconds(-1), Monday.AddDays(-3))));
        Assert.False(filter.Passes(Told()));
    }

    [Fact]
    public void Every_condition_must_hold() =>
        Assert.False(new PairFilter { Speakers = ["Tarn"], Kinds = [ContradictionKind.Number] }.Passes(Told()));

    [Fact]
    public void A_least_probability_is_the_likeliest_relations() =>
        Assert.Equal((true, false), (new PairFilter { LeastProbability = 0.93 }.Passes(Told()), new PairFilter { LeastProbability = 0.94 }.Passes(Told())));
}
