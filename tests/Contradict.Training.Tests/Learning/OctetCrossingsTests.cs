using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Data;
using Contradict.Training.Learning;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class OctetCrossingsTests
{
    private static readonly LabeledPair[] Octets = [.. ShippedPairs.Octets(5)];
    private static readonly IReadOnlyList<LabeledPair> Found = OctetCrossings.Of(Octets);

    [Fact]
    public void An_octet_s_rows_and_what_is_found_are_all_pairs_of_its_statements() => Assert.All(
        Octets.Concat(Found).GroupBy(pair => pair.Group),
        octet => Assert.Equal(28, octet.Select(pair => string.Join('\n', new[] { pair.StatementA, pair.StatementB }.Order(StringComparer.Ordinal))).Distinct().Count()));

    [Fact]
    public void Four_of_them_contradict_and_twelve_are_neutral() => Assert.All(
        Found.GroupBy(pair => pair.Group),
        octet => Assert.Equal((4, 12, 16), (octet.Count(pair => pair.Label == Relation.Contradict), octet.Count(pair => pair.Label == Relation.Neutral), octet.Count())));

    [Fact]
    public void A_group_that_is_no_octet_gives_none()
    {
        Assert.Empty(OctetCrossings.Of(ShippedPairs.ContrastGroups("number", 5)));
        Assert.Empty(OctetCrossings.Of(Octets.Take(11)));
        Assert.Empty(OctetCrossings.Of(Octets.Take(12).Select(pair => pair with { Group = "" })));
    }
}
