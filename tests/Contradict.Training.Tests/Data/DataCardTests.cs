using System.Globalization;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data.Checking;
using Xunit;

namespace Contradict.Training.Tests.Data;

/// <summary>Holds the figures in data/README.md against what the files and the commands in it give.</summary>
public sealed class DataCardTests
{
    private readonly string card = File.ReadAllText(ShippedData.File("README.md"));

    [Fact]
    public void The_card_counts_what_the_files_hold()
    {
        var pairs = ShippedData.Parts.SelectMany(part => ShippedData.Read(part).Select(pair => (Part: part, Pair: pair))).ToList();
        int Count(string form, Relation label, string type) =>
            pairs.Count(p => p.Pair.Column("form") == form && p.Pair.Label == label && p.Pair.Type == type);
        foreach (var rows in pairs.GroupBy(p => (p.Part, Form: p.Pair.Column("form")!)))
        {
            AssertRow(
                rows.Key.Part, rows.Key.Form, rows.Select(r => r.Pair.Group).Distinct().Count(),
                rows.Count(r => r.Pair.Label == Relation.Agree), rows.Count(r => r.Pair.Label == Relation.Contradict),
                rows.Count(r => r.Pair.Label == Relation.Neutral));
        }

        foreach (var (label, type) in pairs.Select(p => (p.Pair.Label!.Value, p.Pair.Type)).Distinct())
            AssertRow(RelationNames.Of(label), type, Count("contrast", label, type), Count("octet", label, type));
    }

    [Fact]
    public void The_card_sums_up_pairs_topics_and_octets()
    {
        var pairs = ShippedData.Parts.SelectMany(ShippedData.Read).ToList();
        int Topics(string? form) => pairs.Where(p => form is null || p.Column("form") == form).Select(p => p.Topic).Distinct().Count();
        AssertText($"{pairs.Count:N0} pairs over {Topics(null):N0} topics as the authors named them ({Topics("contrast"):N0} in contrast groups, {Topics("octet")} in octets)");
        AssertText($"{pairs.Where(p => p.Column("form") == "octet").Select(p => p.Group).Distinct().Count()} octets on {Topics("octet")} topics");
        var kinds = pairs.Where(p => p.Column("form") == "octet" && p.Label == Relation.Contradict).CountBy(p => p.Type).ToList();
        AssertText($"{kinds.Min(k => k.Value)} to {kinds.Max(k => k.Value)} positions in octets");
    }

    [Fact]
    public void The_card_gives_the_probe_and_the_overlap_that_the_check_prints_and_octets_tell_nothing_from_one_side()
    {
        var (contrast, octets) = (Check(ShippedData.Contrast()), Check(ShippedData.Octets()));
        string[] names = ["A only", "B only", "both"];
        for (var i = 0; i < names.Length; i++)
            AssertRow(names[i], Figure(contrast.Probes[i].Accuracy), Figure(octets.Probes[i].Accuracy));
        for (var i = 0; i < 3; i++)
            AssertRow(contrast.Labels[i].Label, Figure(contrast.Labels[i].MeanOverlap), Figure(octets.Labels[i].MeanOverlap));
        Assert.All(octets.Probes, probe => Assert.InRange(probe.Accuracy, 0, 0.36));
    }

    [Fact]
    public void The_card_gives_what_a_bag_of_words_from_the_training_part_gets_on_the_test_part()
    {
        var results = ProbeTransfer.Run(ShippedData.Read("test"), ShippedData.Read("train"), "form", TestContext.Current.CancellationToken);
        (string Name, string Sees)[] rows = [("A only", "a"), ("B only", "b"), ("both", "both"), ("both, with all word pairs across", "both, crossed")];
        foreach (var (name, sees) in rows)
        {
            string Cell(string form) => results.Where(r => r.Sees == sees && r.Slice == "form " + form).Select(r => $"{Figure(r.Accuracy)}, {Figure(r.ContradictF1)}").Single();
            AssertRow(name, Cell("contrast"), Cell("octet"));
        }
    }

    private static DataReport Check(string[] files) => new DataChecker(new DataCheckOptions()).Check(files, cancellation: TestContext.Current.CancellationToken);

    private void AssertRow(params object[] cells) => Assert.Contains($"\n| {string.Join(" | ", cells)} |\n", card, StringComparison.Ordinal);

    private void AssertText(FormattableString text) =>
        Assert.Contains(text.ToString(CultureInfo.InvariantCulture), card.Replace('\n', ' '), StringComparison.Ordinal);

    private static string Figure(double value) => value.ToString(".000", CultureInfo.InvariantCulture);
}
