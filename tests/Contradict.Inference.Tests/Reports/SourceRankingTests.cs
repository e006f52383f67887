using Contradict.Inference.Credibility;
using Contradict.Inference.Reports;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Reports;

public sealed class SourceRankingTests
{
    private static readonly Gen<SourceCredibility> AnySource =
        from judged in Gen.Int[0, 30]
        from agreed in Gen.Int[0, judged]
        from name in Gen.String[Gen.Char.AlphaNumeric, 1, 6]
        from low in Gen.Double[0, 0.5]
        select judged < 3
            ? new SourceCredibility(name, "person", null, null, null, judged, agreed, judged - agreed)
            : new SourceCredibility(name, "person", low + 0.2, low, low + 0.4, judged, agreed, judged - agreed);

    private static SourceCredibility Source(string name, double? mean, double? low, int judged) =>
        new(name, "person", mean, low, mean + 0.1, judged, judged, 0);

    private static IEnumerable<string> Names(params SourceCredibility[] sources) => SourceRanking.Order(sources).Select(source => source.Source);

    [Fact]
    public void Three_lucky_cases_do_not_outrank_twenty_solid_ones() =>
        Assert.Equal(["solid", "lucky"], Names(Source("lucky", 0.98, 0.85, 3), Source("solid", 0.88, 0.71, 20)));

    [Fact]
    public void Of_two_with_enough_cases_the_surer_comes_first() =>
        Assert.Equal(["surer", "better"], Names(Source("better", 0.9, 0.6, 12), Source("surer", 0.85, 0.75, 60)));

    [Fact]
    public void Those_without_a_figure_come_last_the_most_heard_first() =>
        Assert.Equal(["poor", "two", "one"], Names(Source("one", null, null, 1), Source("two", null, null, 2), Source("poor", 0.1, 0, 3)));

    [Fact]
    public void The_order_does_not_depend_on_the_order_given() => Gen.Select(AnySource.List[0, 12], Gen.Int).Sample((sources, seed) =>
    {
        var distinct = sources.DistinctBy(source => source.Source).ToArray();
        var shuffled = distinct.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Names(distinct).SequenceEqual(Names(shuffled));
    });

    [Fact]
    public void No_source_is_lost() =>
        AnySource.List[0, 12].Sample(sources => SourceRanking.Order(sources).ToHashSet().SetEquals(sources));
}
