using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

public class ShippedEventsTests
{
    [Fact]
    public void Every_set_can_be_read_and_most_of_its_pairs_are_neutral() =>
        Assert.All(EventStatements.ReadFolder(ShippedData.File("events")), set =>
        {
            var labels = set.ToPairs().GroupBy(pair => pair.Label!.Value).ToDictionary(group => group.Key, group => group.Count());
            Assert.InRange(labels[Relation.Contradict], 8, 30);
            Assert.True(labels[Relation.Neutral] > 10 * labels[Relation.Contradict]);
        });

    [Fact]
    public void No_statement_of_a_set_is_measured_on()
    {
        var measured = ShippedData.Read("test").SelectMany(pair => new[] { pair.StatementA, pair.StatementB }).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(EventStatements.ReadFolder(ShippedData.File("events")).SelectMany(set => set.Statements), claim => measured.Contains(claim.Text));
    }
}
