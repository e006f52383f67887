using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using CsCheck;
using Xunit;

namespace Contradict.Training.Tests.Data;

public sealed class OctetTests
{
    private static readonly string[] Names = ["A1", "A2", "C1", "C2", "N1", "N2", "M1", "M2"];

    [Fact]
    public void Every_statement_stands_once_under_every_label() => Gen.Int[0, 100_000].Sample(number =>
    {
        var pairs = Read($"o-{number}");
        Assert.Equal(12, pairs.Count);
        foreach (var label in new[] { Relation.Agree, Relation.Contradict, Relation.Neutral })
        {
            var statements = pairs.Where(p => p.Label == label).SelectMany(p => new[] { p.StatementA, p.StatementB });
            Assert.Equal(Names.Order(), statements.Order());
        }
    });

    [Fact]
    public void Labels_follow_from_aspect_and_position() => Gen.Int[0, 100_000].Sample(number =>
    {
        foreach (var pair in Read($"o-{number}"))
        {
            var (a, b) = (pair.StatementA[0], pair.StatementB[0]);
            var expected = a == b ? Relation.Agree : "AC".Contains(a) == "AC".Contains(b) ? Relation.Contradict : Relation.Neutral;
            Assert.Equal(expected, pair.Label);
        }
    });

    [Fact]
    public void Pairs_carry_id_group_type_and_form()
    {
        var pairs = Read("o-1");
        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"o-1-{i}"), pairs.Select(p => p.Id));
        Assert.All(pairs, p => Assert.Equal(("o-1", "octet"), (p.Group, p.Column("form"))));
        Assert.Equal(
            ["paraphrase", "entailment", "hyponym", "", "number", "number", "status", "status"], pairs.Take(8).Select(p => p.Type));
        Assert.All(pairs.Skip(8), p => Assert.Equal("same_event_other_fact", p.Type));
    }

    [Fact]
    public void The_same_id_gives_the_same_pairs_and_ids_differ_in_theirs()
    {
        Assert.Equal(Shape(Read("o-1")), Shape(Read("o-1")));
        Assert.True(Enumerable.Range(0, 40).Select(i => Shape(Read($"o-{i}"))).Distinct().Count() > 35);
    }

    [Fact]
    public void All_24_neutral_matchings_occur() => Assert.Equal(
        24,
        Enumerable.Range(0, 500).Select(i => string.Join(' ', Read($"o-{i}").Skip(8).Select(Unordered).Order())).Distinct().Count());

    private static string Unordered(LabeledPair p) =>
        string.CompareOrdinal(p.StatementA, p.StatementB) < 0 ? p.StatementA + p.StatementB : p.StatementB + p.StatementA;

    private static string Shape(List<LabeledPair> pairs) => string.Join(' ', pairs.Select(p => p.StatementA + p.StatementB));

    private static List<LabeledPair> Read(string id)
    {
        var statements = string.Join(',', Names.Select(n => $"\"{n}\":\"{n}\""));
        var agree = """{"A":"paraphrase","C":"entailment","N":"hyponym"}""";
        var line = $"{{\"octet\":\"{id}\",\"topic\":\"t\",\"kind1\":\"number\",\"kind2\":\"status\",\"agree\":{agree},{statements}}}";
        return Pairs.Read(line, PairFormat.JsonLines);
    }
}
