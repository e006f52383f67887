using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class GroupSplitterTests
{
    private static readonly SplitPart[] Parts = [new("train", .7), new("development", .1), new("test", .2)];

    private static readonly Gen<LabeledPair[]> SomePairs = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 2])
        .Select((group, a, b, label) => Pairs.Of(Statement(a), Statement(b), (Relation)label, group == 0 ? "" : $"g{group}"))
        .Array[1, 60];

    [Fact]
    public void No_group_and_no_statement_stands_on_two_sides() => SomePairs.Sample(pairs =>
    {
        var plan = Plan(pairs);
        Assert.All(pairs.Select((p, i) => (p, Part: plan.PartOfRow[i])).Where(x => x.p.Group.Length > 0).GroupBy(x => x.p.Group), OnOneSide);
        Assert.All(
            pairs.SelectMany((p, i) => new[] { (p.StatementA, plan.PartOfRow[i]), (p.StatementB, plan.PartOfRow[i]) }).GroupBy(x => x.Item1),
            statement => Assert.Single(statement.Select(x => x.Item2).Distinct()));
    });

    [Fact]
    public void The_order_of_the_rows_does_not_matter() => Gen.Select(SomePairs, Gen.Int).Sample((pairs, seed) =>
    {
        var order = Enumerable.Range(0, pairs.Length).ToArray();
        new Random(seed).Shuffle(order);
        var plan = Plan(pairs);
        var shuffled = Plan([.. order.Select(i => pairs[i])]);
        Assert.Equal(order.Select(i => plan.PartOfRow[i]), shuffled.PartOfRow);
    });

    [Fact]
    public void Growing_the_data_moves_no_old_group()
    {
        var old = Groups(0, 300);
        var grown = Plan([.. Groups(300, 900), .. old]);
        Assert.Equal(Plan(old).PartOfRow, grown.PartOfRow.Skip(1800));
    }

    [Fact]
    public void Shares_are_met_and_labels_counted()
    {
        var plan = Plan(Groups(0, 3_000));
        Assert.Equal(3_000, plan.Parts.Sum(p => p.Components));
        Assert.InRange(plan.Parts[0].Rows / 9_000.0, .67, .73);
        Assert.InRange(plan.Parts[1].Rows / 9_000.0, .08, .12);
        Assert.All(plan.Parts, p => Assert.Equal((p.Agree, p.Agree), (p.Contradict, p.Neutral)));
        Assert.Equal(3, plan.LargestComponent);
    }

    [Fact]
    public void Another_seed_gives_another_split() =>
        Assert.NotEqual(Plan(Groups(0, 50)).PartOfRow, Plan(Groups(0, 50), seed: 2).PartOfRow);

    [Fact]
    public void Near_duplicates_stay_together()
    {
        var long1 = "Rescuers brought all fourteen trapped miners to the surface at the Zonguldak pit early on Tuesday, ending a long search that had begun on Saturday night.";
        for (var i = 0; i < 20; i++)
        {
            LabeledPair[] pairs = [Pairs.Of($"{long1} {i}", $"First {i}.", group: $"a{i}"), Pairs.Of($"Early on: {long1} {i}", $"Second {i}.", group: $"b{i}")];
            Assert.Single(Plan(pairs).PartOfRow.Distinct());
        }
    }

    [Fact]
    public void Topics_and_sources_can_be_kept_whole_instead()
    {
        var pairs = Enumerable.Range(0, 300).Select(i =>
            Pairs.Of($"First {i}.", $"Second {i}.", group: $"g{i}", topic: $"t{i % 30}") with { SourceA = $"s{i % 40}", SourceB = $"s{(i % 40) + 40}" }).ToArray();
        var byTopic = Plan(pairs, SplitKey.Topic);
        Assert.All(pairs.Select((p, i) => (p, Part: byTopic.PartOfRow[i])).GroupBy(x => x.p.Topic), OnOneSide);
        var bySource = Plan(pairs, SplitKey.Source);
        Assert.All(pairs.Select((p, i) => (p, Part: bySource.PartOfRow[i])).GroupBy(x => x.p.SourceB), OnOneSide);
    }

    [Fact]
    public void Shares_that_do_not_sum_to_one_are_refused() =>
        Assert.Throws<ArgumentException>(() => new GroupSplitter(SplitKey.Group, [new("train", .7), new("test", .2)], 1));

    private static void OnOneSide(IGrouping<string, (LabeledPair, byte Part)> rows) => Assert.Single(rows.Select(r => r.Part).Distinct());

    private static SplitPlan Plan(LabeledPair[] pairs, SplitKey key = SplitKey.Group, int seed = 1) =>
        new GroupSplitter(key, Parts, seed).Plan(pairs, TestContext.Current.CancellationToken);

    private static string Statement(int number) => $"Statement {number}.";

    private static LabeledPair[] Groups(int start, int end) =>
    [
        .. from i in Enumerable.Range(start, end - start)
           from label in new[] { Relation.Agree, Relation.Contradict, Relation.Neutral }
           select Pairs.Of($"Base {i}.", $"Partner {i} {label}.", label, $"g{i}"),
    ];
}
