using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>What the reporting words do to the claims: one side denies, rejects or plays down what the other says.</summary>
internal sealed class ReportingFeatures : IFeatureFamily
{
    private static readonly ReportingStance[] Stances =
    [
        ReportingStance.Affirm, ReportingStance.Claim, ReportingStance.Deny, ReportingStance.PlayDown, ReportingStance.Warn,
        ReportingStance.Suggest, ReportingStance.Commit, ReportingStance.Request,
    ];

    public string Name => "reporting";

    public ImmutableArray<string> Features { get; } =
    [
        .. Stances.Select(stance => $"{System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(stance.ToString())}_one"),
        "deny_both", "play_down_both", "against", "against_covered", "against_affirmed", "count_min", "count_max",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Analysis.Reporting, pair.B.Analysis.Reporting);
        var write = new FeatureWriter(into);
        foreach (var stance in Stances)
            write.Add(Has(a, stance) != Has(b, stance));
        write.Add(Has(a, ReportingStance.Deny) && Has(b, ReportingStance.Deny));
        write.Add(Has(a, ReportingStance.PlayDown) && Has(b, ReportingStance.PlayDown));
        var (againstA, againstB) = (IsAgainst(a), IsAgainst(b));
        write.Add(againstA != againstB);
        write.Add(againstA != againstB ? Coverage.Of(pair, first: !againstA).Aspect : 0);
        write.Add((againstA && !againstB && Has(b, ReportingStance.Affirm)) || (againstB && !againstA && Has(a, ReportingStance.Affirm)));
        write.AddBoth(a.Length, b.Length);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        var (againstA, againstB) = (IsAgainst(pair.A.Analysis.Reporting), IsAgainst(pair.B.Analysis.Reporting));
        if (againstA == againstB)
            yield break;
        var against = againstA ? pair.A : pair.B;
        var cue = against.Analysis.Reporting.First(cue => IsAgainst(cue.Stance));
        var tokens = against.Analysis.Tokens;
        var span = new TextSpan(tokens[cue.FirstToken].Span.Start, tokens[cue.EndToken - 1].Span.End);
        yield return new Evidence(
            $"\"{span.Of(against.Analysis.Text)}\" turns the claim round",
            againstA ? span : null,
            againstA ? null : span,
            ["reporting.against", "reporting.against_covered", "reporting.deny_one", "reporting.play_down_one", "negation.denial_one"]);
    }

    private static bool IsAgainst(ReportingStance stance) => stance is ReportingStance.Deny or ReportingStance.PlayDown;

    private static bool IsAgainst(ImmutableArray<ReportingCue> cues) => Has(cues, ReportingStance.Deny) || Has(cues, ReportingStance.PlayDown);

    private static bool Has(ImmutableArray<ReportingCue> cues, ReportingStance stance)
    {
        foreach (var cue in cues)
        {
            if (cue.Stance == stance)
                return true;
        }

        return false;
    }
}
