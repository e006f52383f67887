using System.Collections.Immutable;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;
using Contradict.Inference.Storage;
using Contradict.Inference.Verdicts;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Storage;

public sealed class PackedTests
{
    // Any UTF-16 units, lone surrogates among them.
    private static readonly Gen<string> Text = Gen.Char.Array[0, 12].Select(letters => new string(letters));

    private static readonly Gen<TextSpan?> Span = Gen.Select(Gen.Bool, Gen.Int[0, 400], Gen.Int[0, 400]).Select((has, start, end) => has ? new TextSpan(start, end) : (TextSpan?)null);

    private static readonly Gen<ImmutableArray<Reason>?> Reasons = Gen.Select(Gen.Bool, Gen.Select(Text, Span, Span, Gen.Double).Select((name, a, b, weight) => new Reason(name, a, b, weight)).Array[0, 4])
        .Select((has, reasons) => has ? [.. reasons] : (ImmutableArray<Reason>?)null);

    private static readonly Gen<PairReading> Reading = Gen.Select(Gen.Double, Gen.Double, Gen.Double, Gen.Bool, Gen.Int[-1, 11], Gen.Byte[0, 3], Gen.Select(Reasons, Reasons))
        .Select((matter, bearing, agreement, contained, kind, update, reasons) =>
            new PairReading(matter, bearing, agreement, contained, kind < 0 ? null : (ContradictionKind)kind)
            {
                Update = (UpdateEvidence)update,
                Contradiction = contained ? matter : null,
                Surroundings = contained ? null : agreement,
                ForAgreement = reasons.Item1,
                ForContradiction = reasons.Item2,
            });

    private static readonly Gen<Speaker> Someone = Gen.Select(Text, Gen.Int[0, 6], Gen.Bool, Text, Text.Array[0, 3])
        .Select((name, kind, affiliated, affiliation, chain) => new Speaker(name, (SpeakerKind)kind, affiliated ? affiliation : null, [.. chain]));

    [Fact]
    public void A_reading_comes_back_to_the_last_bit() => Reading.Sample(reading =>
    {
        var back = PackedPairReading.Read(PackedPairReading.Write(reading));
        Assert.Equal(reading with { ForAgreement = null, ForContradiction = null }, back with { ForAgreement = null, ForContradiction = null });
        Assert.Equal(reading.ForAgreement.HasValue, back.ForAgreement.HasValue);
        Assert.Equal(reading.ForContradiction.HasValue, back.ForContradiction.HasValue);
        Assert.Equal(reading.ForAgreement ?? [], back.ForAgreement ?? []);
        Assert.Equal(reading.ForContradiction ?? [], back.ForContradiction ?? []);
    });

    [Fact]
    public void Statements_come_back_as_they_were() => Gen.Select(Someone, Gen.Int[0, 150], Gen.Int[0, 100], Text.Array[0, 5]).Array[0, 5].Sample(made =>
    {
        var article = FloodArticles.Number(1);
        var statements = made.Select((item, index) => new ReadStatement(
            new Statement
            {
                Id = $"{article.Id}#{index + 1}",
                ArticleId = article.Id,
                Source = article.Source,
                Published = article.Published,
                Speaker = item.Item1,
                Mention = index % 2 == 0 ? new Mention(item.Item1.Name, item.Item2, item.Item2 + 5) : null,
                Text = article.Text[item.Item2..(item.Item2 + item.Item3)],
                Start = item.Item2,
                End = item.Item2 + item.Item3,
            },
            [.. item.Item4])).ToImmutableArray();
        var back = PackedStatements.Read(PackedStatements.Write(statements), article);
        Assert.Equal(statements.Length, back.Length);
        Assert.All(statements.Zip(back), pair =>
        {
            Assert.Equal(pair.First.Terms, pair.Second.Terms);
            Assert.Equal(pair.First.Statement.Speaker.Chain, pair.Second.Statement.Speaker.Chain);
            Assert.Equal(WithoutChain(pair.First.Statement), WithoutChain(pair.Second.Statement));
        });
    });

    [Fact]
    public void Any_other_bytes_are_refused_without_making_room_for_them() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        try
        {
            PackedPairReading.Read(bytes);
            PackedStatements.Read(bytes, FloodArticles.Number(1));
        }
        catch (InvalidDataException)
        {
            // What is wanted; any other exception fails the test.
        }
    });

    private static Statement WithoutChain(Statement statement) => statement with { Speaker = statement.Speaker with { Chain = [] } };
}
