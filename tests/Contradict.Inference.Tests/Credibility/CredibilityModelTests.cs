using Contradict.Inference.Credibility;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;
using CsCheck;
using MathNet.Numerics.Distributions;
using Xunit;

namespace Contradict.Inference.Tests.Credibility;

public sealed class CredibilityModelTests
{
    private static readonly CredibilityModel Model = new();

    private static Statement Said(string speaker, string claim, string outlet, SpeakerKind kind = SpeakerKind.Person) => new()
    {
        Id = $"{outlet}/{speaker}/{claim}",
        ArticleId = outlet,
        Source = outlet,
        Speaker = new Speaker(speaker, kind, null, []),
        Text = claim,
        Start = 0,
        End = claim.Length,
    };

    private static Statement Wrote(string outlet, string claim) => Said(outlet, claim, outlet, SpeakerKind.Outlet);

    private static JudgedPair Judged(Statement a, Statement b, Relation relation, double probability = 0.9, bool update = false)
    {
        var rest = (1 - probability) / 2;
        var probabilities = relation switch
        {
            Relation.Agree => new RelationProbabilities(probability, rest, rest),
            Relation.Contradict => new RelationProbabilities(rest, probability, rest),
            _ => new RelationProbabilities(rest, rest, probability),
        };
        return new JudgedPair($"{a.Id}~{b.Id}", a, b, new Verdict(relation, probabilities, null, update, []));
    }

    private static SourceCredibility Of(string source, params JudgedPair[] pairs) => Model.Score(pairs).Single(scored => scored.Source == source);

    [Fact]
    public void The_posterior_is_what_a_hand_would_compute()
    {
        var tarn = Said("Tarn", "all is well", "Courier");
        var scored = Of("Tarn",
            Judged(tarn, Said("Reyes", "nothing is wrong", "Wire"), Relation.Agree, 0.8),
            Judged(tarn, Said("Foss", "it goes well", "Watch"), Relation.Agree, 0.7),
            Judged(tarn, Said("Oland", "all is lost", "Radio"), Relation.Contradict, 0.9));

        // Each pair counts for both sides: agreed 2 * 1.5, contradicted 2 * 0.9; the set's rate is (3 + 1) / (3 + 1.8 + 2).
        var rate = 4.0 / 6.8;
        var (alpha, beta) = ((2 * rate) + 1.5, (2 * (1 - rate)) + 0.9);
        Assert.Equal(alpha / (alpha + beta), scored.Credibility!.Value, 9);
        Assert.Equal(0.025, Beta.CDF(alpha, beta, scored.Low!.Value), 6);
        Assert.Equal(0.975, Beta.CDF(alpha, beta, scored.High!.Value), 6);
        Assert.Equal((3, 2, 1), (scored.Judged, scored.Agreed, scored.Contradicted));
    }

    [Fact]
    public void Two_cases_are_too_little_evidence()
    {
        var tarn = Said("Tarn", "all is well", "Courier");
        var scored = Of("Tarn",
            Judged(tarn, Said("Reyes", "nothing is wrong", "Wire"), Relation.Agree),
            Judged(tarn, Said("Oland", "all is lost", "Radio"), Relation.Contradict));

        Assert.Null(scored.Credibility);
        Assert.Equal(2, scored.Judged);
    }

    [Fact]
    public void Updates_unsure_and_neutral_pairs_are_no_cases() =>
        Assert.Empty(Model.Score(
        [
            Judged(Said("A", "nine", "X"), Said("B", "eleven", "Y"), Relation.Contradict, update: true),
            Judged(Said("A", "nine", "X"), Said("B", "eleven", "Y"), Relation.Unsure),
            Judged(Said("A", "nine", "X"), Said("B", "eleven", "Y"), Relation.Neutral),
        ]));

    [Fact]
    public void An_outlet_does_not_bear_itself_out() =>
        Assert.Empty(Model.Score([Judged(Wrote("Courier", "it burns"), Wrote("Courier", "there is a fire"), Relation.Agree)]));

    [Fact]
    public void An_outlet_is_not_borne_out_by_those_it_quotes() =>
        Assert.Empty(Model.Score([Judged(Wrote("Courier", "it burns"), Said("Reyes", "there is a fire", "Courier"), Relation.Agree)]));

    [Fact]
    public void An_outlet_is_not_answerable_for_those_it_quotes() =>
        Assert.Equal(["Oland", "Tarn"], Model.Score([Judged(Said("Tarn", "all is well", "Courier"), Said("Oland", "all is lost", "Radio"), Relation.Contradict)]).Select(source => source.Source));

    [Fact]
    public void Two_outlets_that_report_one_speaker_differently_test_each_other()
    {
        var scored = Model.Score([Judged(Said("Tarn", "all is well", "Courier"), Said("Tarn", "all is lost", "Radio"), Relation.Contradict)]);

        Assert.Equal([("Courier", "outlet"), ("Radio", "outlet")], scored.Select(source => (source.Source, source.Kind)));
    }

    [Fact]
    public void Ten_copies_of_a_claim_are_one_witness()
    {
        var copies = Enumerable.Range(0, 10).Select(i => Judged(Said("Tarn", "all is well", "Courier"), Wrote($"Copy {i}", "Nothing is wrong."), Relation.Agree));

        Assert.Equal(1, Of("Tarn", [.. copies]).Judged);
    }

    [Fact]
    public void A_copy_in_slightly_other_words_is_no_second_witness()
    {
        var tarn = Said("Tarn", "all is well", "Courier");
        var (original, copy) = (Wrote("Wire", "nothing is wrong"), Wrote("Copier", "nothing at all is wrong"));
        var scored = Model.Score(
            [Judged(tarn, original, Relation.Agree), Judged(tarn with { Text = "all is very well" }, copy, Relation.Agree)],
            new Dictionary<string, string> { [copy.Id] = "Wire" });

        Assert.Equal(["Tarn", "Wire"], scored.Select(source => source.Source).Order());
    }

    [Fact]
    public void A_copy_does_not_test_its_original() =>
        Assert.Empty(Model.Score([Judged(Wrote("Wire", "it burns"), Wrote("Copier", "it burns still"), Relation.Agree)], new Dictionary<string, string> { ["Copier/Copier/it burns still"] = "Wire" }));

    [Fact]
    public void One_other_that_repeats_itself_in_new_words_is_one_witness()
    {
        var claims = new[] { "nothing is wrong", "all in order", "no trouble here" };

        Assert.Equal(1, Of("Tarn", [.. claims.Select(claim => Judged(Said("Tarn", "all is well", "Courier"), Said("Reyes", claim, "Wire"), Relation.Agree))]).Judged);
    }

    [Fact]
    public void The_same_claim_told_twice_is_met_once()
    {
        var other = Said("Reyes", "nothing is wrong", "Wire");

        Assert.Equal(1, Of("Tarn",
            Judged(Said("Tarn", "All is well!", "Courier"), other, Relation.Agree),
            Judged(Said("Tarn", "all is well", "Radio"), other, Relation.Agree)).Judged);
    }

    [Fact]
    public void Sources_are_ranked_and_those_without_a_figure_come_last()
    {
        var scored = Model.Score(RandomPairs(Enumerable.Range(0, 200).Select(i => ((i * 7) % 5, (i * 11) % 6, i % 3 == 0, 0.9, i % 4))));
        var figures = scored.Select(source => source.Credibility ?? -1).ToList();

        Assert.Equal(figures.OrderDescending(), figures);
    }

    [Fact]
    public void The_order_of_the_pairs_does_not_matter() =>
        Verdicts.Array[1, 30].Sample(verdicts =>
        {
            var pairs = RandomPairs(verdicts).ToList();
            var forth = Model.Score(pairs);
            var back = Model.Score(Enumerable.Reverse(pairs));
            Assert.Equal(forth.Select(Rounded), back.Select(Rounded));
        }, iter: 300);

    [Fact]
    public void A_further_agreement_never_lowers_a_source() =>
        Gen.Select(Verdicts.Array[4, 30], Verdicts).Sample((verdicts, extra) =>
        {
            var pairs = RandomPairs(verdicts).ToList();
            var further = RandomPairs([extra with { Agrees = true }]).Single();
            var before = Model.Score(pairs).ToDictionary(source => source.Source);
            foreach (var after in Model.Score([.. pairs, further]).Where(source => Takes(further, source.Source)))
            {
                if (before.TryGetValue(after.Source, out var source) && source.Credibility is { } figure)
                {
                    Assert.True(after.Credibility >= figure - 1e-9, $"{after.Source}: {figure} to {after.Credibility}");
                    Assert.True(after.Low >= source.Low - 1e-6);
                }
            }
        }, iter: 500);

    [Fact]
    public void The_figure_lies_within_its_interval() =>
        Verdicts.Array[4, 60].Sample(verdicts =>
        {
            foreach (var source in Model.Score(RandomPairs(verdicts)).Where(source => source.Credibility is not null))
            {
                Assert.True(0 <= source.Low && source.Low < source.Credibility && source.Credibility < source.High && source.High <= 1);
                Assert.Equal(source.Judged, source.Agreed + source.Contradicted);
            }
        }, iter: 300);

    private static readonly Gen<(int A, int B, bool Agrees, double Probability, int Claim)> Verdicts =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5], Gen.Bool, Gen.Double[0.5, 1], Gen.Int[0, 3]);

    private static IEnumerable<JudgedPair> RandomPairs(IEnumerable<(int A, int B, bool Agrees, double Probability, int Claim)> verdicts) =>
        verdicts.Select(verdict => Judged(
            Said($"Speaker {verdict.A}", $"claim {verdict.Claim % 2}", $"Outlet {verdict.A % 2}"),
            Said($"Speaker {verdict.B + 3}", $"reply {verdict.Claim}", $"Outlet {verdict.B % 3}"),
            verdict.Agrees ? Relation.Agree : Relation.Contradict,
            verdict.Probability));

    private static bool Takes(JudgedPair pair, string source) => pair.A.Speaker.Name == source || pair.B.Speaker.Name == source
        || pair.A.Source == source || pair.B.Source == source;

    private static SourceCredibility Rounded(SourceCredibility source) => source with
    {
        Credibility = Round(source.Credibility),
        Low = Round(source.Low),
        High = Round(source.High),
    };

    private static double? Round(double? value) => value is { } figure ? Math.Round(figure, 8) : null;
}
