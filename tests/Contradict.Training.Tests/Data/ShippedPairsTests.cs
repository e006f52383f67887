using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data;

/// <summary>Guards what ships in data/.</summary>
public sealed class ShippedPairsTests
{
    private static readonly string Folder = FindFolder();
    private static readonly string[] Parts = ["train", "development", "test"];

    [Fact]
    public void No_group_and_no_statement_stands_in_two_parts()
    {
        var rows = Parts.SelectMany(part => Read(part).Select(pair => (part, pair))).ToList();
        Assert.All(rows.GroupBy(r => r.pair.Group), g => Assert.Single(g.Select(r => r.part).Distinct()));
        var statements = rows.SelectMany(r => new[] { (r.part, r.pair.StatementA), (r.part, r.pair.StatementB) });
        Assert.All(statements.GroupBy(s => s.Item2, StringComparer.OrdinalIgnoreCase), s => Assert.Single(s.Select(x => x.part).Distinct()));
    }

    [Fact]
    public void Every_statement_of_an_octet_stands_once_under_every_label()
    {
        var octets = Parts.SelectMany(Read).Where(p => p.Column("form") == "octet").GroupBy(p => p.Group).ToList();
        Assert.NotEmpty(octets);
        Assert.All(octets, octet => Assert.All(
            octet.SelectMany(p => new[] { (p.StatementA, p.Label), (p.StatementB, p.Label) }).GroupBy(s => s.Item1),
            statement => Assert.Equal([Relation.Agree, Relation.Contradict, Relation.Neutral], statement.Select(s => s.Label!.Value).Order())));
        Assert.All(octets, octet => Assert.Equal(12, octet.Count()));
    }

    [Fact]
    public void Every_contrast_group_has_one_pair_of_each_label()
    {
        var groups = Parts.SelectMany(Read).Where(p => p.Column("form") == "contrast").GroupBy(p => p.Group);
        Assert.All(groups, g => Assert.Equal([Relation.Agree, Relation.Contradict, Relation.Neutral], g.Select(p => p.Label!.Value).Order()));
    }

    [Fact]
    public void The_parts_are_what_the_sources_split_into()
    {
        using var folder = new TemporaryFolder();
        string[] sources =
        [
            .. Directory.GetFiles(Path.Combine(Folder, "sources", "contrast"), "*.csv").Order(StringComparer.Ordinal),
            .. Directory.GetFiles(Path.Combine(Folder, "sources", "octets"), "*.jsonl").Order(StringComparer.Ordinal),
        ];
        var reader = new LabeledPairReader { Defaults = [new("form", "contrast")] };
        var splitter = new GroupSplitter(SplitKey.Group, [new("train", .7), new("development", .1), new("test", .2)], 1);
        PairSplit.Write(sources, reader, splitter, folder.Path, cancellation: TestContext.Current.CancellationToken);
        Assert.All(Parts, part => Assert.Equal(File.ReadAllText(folder.File(part + ".csv")), File.ReadAllText(Path.Combine(Folder, part + ".csv"))));
    }

    [Fact]
    public void The_data_card_counts_what_the_files_hold()
    {
        var card = File.ReadAllLines(Path.Combine(Folder, "README.md"));
        var pairs = Parts.SelectMany(part => Read(part).Select(pair => (Part: part, Pair: pair))).ToList();
        string Row(params object[] cells) => $"| {string.Join(" | ", cells)} |";
        int Count(string form, Relation label, string type) =>
            pairs.Count(p => p.Pair.Column("form") == form && p.Pair.Label == label && p.Pair.Type == type);
        foreach (var rows in pairs.GroupBy(p => (p.Part, Form: p.Pair.Column("form")!)))
        {
            Assert.Contains(Row(
                rows.Key.Part, rows.Key.Form, rows.Select(r => r.Pair.Group).Distinct().Count(),
                rows.Count(r => r.Pair.Label == Relation.Agree), rows.Count(r => r.Pair.Label == Relation.Contradict),
                rows.Count(r => r.Pair.Label == Relation.Neutral)), card);
        }

        foreach (var (label, type) in pairs.Select(p => (p.Pair.Label!.Value, p.Pair.Type)).Distinct())
            Assert.Contains(Row(RelationNames.Of(label), type, Count("contrast", label, type), Count("octet", label, type)), card);
    }

    private static List<LabeledPair> Read(string part) => [.. new LabeledPairReader().Read(Path.Combine(Folder, part + ".csv"))];

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Contradict.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "data");
    }
}
