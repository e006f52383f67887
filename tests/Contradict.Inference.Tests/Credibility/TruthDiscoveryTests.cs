using Contradict.Inference.Credibility;
using Contradict.Inference.Credibility.Claims;
using CsCheck;
using Xunit;

namespace Contradict.Inference.Tests.Credibility;

public sealed class TruthDiscoveryTests
{
    private static readonly Gen<StructuredClaim> AnyClaim =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 3]).Select((subject, source, value) => new StructuredClaim($"o{subject}", $"s{source}", $"v{value}"));

    [Fact]
    public void What_most_say_is_found() => Assert.Equal("Sorn", ValueOf("mill", Claims("mill A:Sorn B:Sorn C:Varn")));

    [Fact]
    public void The_word_of_a_proven_source_outweighs_two_that_erred() => Assert.Equal(
        "Oster",
        ValueOf("h", Claims(
            "a A:Sorn D:Sorn E:Sorn B:x1", "b A:Varn D:Varn E:Varn B:x2 C:x5", "c A:Tolk D:Tolk E:Tolk C:x3", "d A:Brask D:Brask E:Brask C:x4 B:x6",
            "e A:Lund D:Lund E:Lund B:x7 C:x8", "f A:Marsh D:Marsh E:Marsh C:x9 B:x0", "h A:Oster B:Halden")));

    [Fact]
    public void A_less_precise_value_supports_the_more_precise_one() => Assert.Equal(
        "Gaza City, Gaza",
        ValueOf("camp", Claims("camp A:Gaza_City,_Gaza B:Gaza C:Gaza_City,_Gaza D:Cairo E:Cairo")));

    [Fact]
    public void That_one_place_lies_in_another_is_learned_from_other_objects()
    {
        var habits = Enumerable.Range(0, 12).SelectMany(i => Claims($"o{i} A:Sorn B:Kaldia")).Concat(Enumerable.Range(0, 6).SelectMany(i => Claims($"p{i} A:Brask B:Kaldia")));
        Assert.Equal("Sorn", ValueOf("mill", [.. habits, .. Claims("mill C:Sorn D:Kaldia E:Varn")]));
    }

    [Fact]
    public void Values_that_differ_in_case_spaces_and_accents_only_are_one() => Assert.Equal("São  Tomé", ValueOf("port", Claims("port A:São__Tomé B:sao_tome C:Lund")));

    [Fact]
    public void A_sources_later_claim_replaces_its_earlier_one()
    {
        StructuredClaim[] claims = [Said("A", "Varn", 1), Said("A", "Sorn", 2), Said("B", "Sorn", 1)];
        Assert.Equal(new FoundValue("mill", "Sorn", 1), Assert.Single(Find(claims).Values));

        static StructuredClaim Said(string source, string value, int day) => new("mill", source, value, new DateTimeOffset(2026, 1, day, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_source_that_stands_alone_or_with_few_cases_gets_no_figure()
    {
        var sources = Find(Claims("a A:x B:x C:y", "b A:x B:x", "c A:x B:x", "d D:x", "e D:x", "f D:x")).Sources.ToDictionary(source => source.Source);
        Assert.Equal((3, true), (sources["A"].Judged, sources["A"].Credibility is > 0.5));
        Assert.Equal(new SourceCredibility("C", "source", null, null, null, 1, 0, 1), sources["C"]);
        Assert.Equal((0, null), (sources["D"].Judged, sources["D"].Credibility));
    }

    [Fact]
    public void The_interval_holds_the_mean()
    {
        var source = Find(Claims("a A:x B:x", "b A:x B:x", "c A:x B:x")).Sources[0];
        Assert.InRange(source.Credibility!.Value, source.Low!.Value, source.High!.Value);
    }

    [Fact]
    public void Probabilities_lie_between_zero_and_one_and_each_object_has_one_value_that_is_claimed_of_it() => AnyClaim.Array[1, 40].Sample(claims =>
    {
        var found = Find(claims);
        Assert.Equal(claims.Select(claim => claim.Subject).Distinct(), found.Values.Select(value => value.Subject));
        Assert.All(found.Values, value => Assert.InRange(value.Probability, 0, 1));
        Assert.All(found.Values, value => Assert.Contains(claims, claim => claim.Subject == value.Subject && claim.Value == value.Value));
    });

    [Fact]
    public void The_order_of_claims_does_not_matter() => Gen.Select(AnyClaim.Array[1, 30], Gen.Int).Sample((claims, seed) =>
    {
        var shuffled = claims.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(
            Find(claims).Values.ToDictionary(value => value.Subject, value => value.Value),
            Find(shuffled).Values.ToDictionary(value => value.Subject, value => value.Value));
    });

    private static TruthFindings Find(IEnumerable<StructuredClaim> claims) => new TruthDiscovery().Find(claims, TestContext.Current.CancellationToken);

    private static string ValueOf(string subject, IEnumerable<StructuredClaim> claims) =>
        Find(claims).Values.Single(value => value.Subject == subject).Value;

    /// <summary>One line an object: its name, then source:value, with "_" for a space.</summary>
    private static StructuredClaim[] Claims(params string[] lines) =>
    [
        .. lines.Select(line => line.Split(' ')).SelectMany(words => words.Skip(1).Select(claim => claim.Split(':')).Select(claim => new StructuredClaim(words[0], claim[0], claim[1].Replace('_', ' ')))),
    ];
}
