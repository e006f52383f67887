using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Data.Checking;
using Xunit;

namespace Contradict.Training.Tests.Data;

/// <summary>Guards what ships in data/.</summary>
public sealed class ShippedPairsTests
{
    [Fact]
    public void No_group_and_no_statement_stands_in_two_parts()
    {
        var rows = ShippedData.Parts.SelectMany(part => ShippedData.Read(part).Select(pair => (part, pair))).ToList();
        Assert.All(rows.GroupBy(r => r.pair.Group), g => Assert.Single(g.Select(r => r.part).Distinct()));
        var statements = rows.SelectMany(r => new[] { (r.part, r.pair.StatementA), (r.part, r.pair.StatementB) });
        Assert.All(statements.GroupBy(s => s.Item2, StringComparer.OrdinalIgnoreCase), s => Assert.Single(s.Select(x => x.part).Distinct()));
    }

    [Fact]
    public void Every_statement_of_an_octet_stands_once_under_every_label()
    {
        var octets = ShippedData.Parts.SelectMany(ShippedData.Read).Where(p => p.Column("form") == "octet").GroupBy(p => p.Group).ToList();
        Assert.NotEmpty(octets);
        Assert.All(octets, octet => Assert.All(
            octet.SelectMany(p => new[] { (p.StatementA, p.Label), (p.StatementB, p.Label) }).GroupBy(s => s.Item1),
            statement => Assert.Equal([Relation.Agree, Relation.Contradict, Relation.Neutral], statement.Select(s => s.Label!.Value).Order())));
        Assert.All(octets, octet => Assert.Equal(12, octet.Count()));
    }

    [Fact]
    public void Every_contrast_group_has_one_pair_of_each_label()
    {
        var groups = ShippedData.Parts.SelectMany(ShippedData.Read).Where(p => p.Column("form") == "contrast").GroupBy(p => p.Group);
        Assert.All(groups, g => Assert.Equal([Relation.Agree, Relation.Contradict, Relation.Neutral], g.Select(p => p.Label!.Value).Order()));
    }

    [Fact]
    public void The_parts_are_what_the_sources_split_into()
    {
        using var folder = new TemporaryFolder();
        string[] sources = [.. ShippedData.Contrast(), .. ShippedData.Octets()];
        var reader = new LabeledPairReader { Defaults = [new("form", "contrast")] };
        var splitter = new GroupSplitter(SplitKey.Group, [new("train", .7), new("development", .1), new("test", .2)], 1);
        PairSplit.Write(sources, reader, splitter, folder.Path, cancellation: TestContext.Current.CancellationToken);
        Assert.All(ShippedData.Parts, part => Assert.Equal(File.ReadAllText(folder.File(part + ".csv")), File.ReadAllText(ShippedData.File(part + ".csv"))));
    }

    [Fact]
    public void There_are_octets_enough_on_topics_enough_and_of_every_kind()
    {
        var octets = ShippedData.Parts.SelectMany(ShippedData.Read).Where(p => p.Column("form") == "octet").ToList();
        Assert.InRange(octets.Select(p => p.Group).Distinct().Count(), 500, int.MaxValue);
        Assert.InRange(octets.Select(p => p.Topic).Distinct().Count(), 80, int.MaxValue);
        var kinds = octets.Where(p => p.Label == Relation.Contradict).GroupBy(p => p.Type).ToList();
        Assert.Equal(12, kinds.Count);
        Assert.All(kinds, positions => Assert.InRange(positions.Count(), 80, int.MaxValue));
    }

    [Fact]
    public void The_check_finds_nothing()
    {
        string[] files = [.. ShippedData.Parts.Select(part => ShippedData.File(part + ".csv"))];
        Assert.Empty(new DataChecker(new DataCheckOptions()).Check(files, cancellation: TestContext.Current.CancellationToken).Findings);
    }
}
