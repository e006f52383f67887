using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How far each side vouches for what it tells: as it is, as a source has it, as hearsay or a question, or as untrue.</summary>
internal sealed class CredenceFeatures : IFeatureFamily
{
    public string Name => "credence";

    public ImmutableArray<string> Features { get; } =
    [
        "hearsay_one", "hearsay_both", "refuted_one", "refuted_both", "sourced_one", "sourced_both", "asked_one", "asked_both",
        "told_one", "told_both", "distant_one", "distant_both", "turned_one", "turned_both", "labeled_one", "labeled_both",
        "level_min", "level_max", "level_gap", "refuted_covered", "distant_covered",
        "capitals_min", "capitals_max",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Credence, pair.B.Credence);
        var write = new FeatureWriter(into);
        write.AddOneOrBoth(a.Hearsay is not null, b.Hearsay is not null);
        write.AddOneOrBoth(a.Refuted is not null, b.Refuted is not null);
        write.AddOneOrBoth(a.IsSourced, b.IsSourced);
        write.AddOneOrBoth(a.IsAsked, b.IsAsked);
        write.AddOneOrBoth(a.IsTold, b.IsTold);
        write.AddOneOrBoth(a.IsDistant, b.IsDistant);
        write.AddOneOrBoth(IsTurned(a), IsTurned(b));
        write.AddOneOrBoth(a.HasLabel, b.HasLabel);
        write.AddBoth(a.Level, b.Level);
        write.Add(Math.Abs(a.Level - b.Level));
        write.Add(CoveredBy(pair, a.Refuted is not null, b.Refuted is not null));
        write.Add(CoveredBy(pair, a.IsDistant, b.IsDistant));
        write.AddBoth(a.Capitals, b.Capitals);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        if (OnOneSide(pair, credence => credence.Refuted) is { } refuted)
        {
            yield return new Evidence(
                $"\"{refuted.Text}\" calls the claim untrue",
                refuted.InA ? refuted.Span : null,
                refuted.InA ? null : refuted.Span,
                ["credence.refuted_one", "credence.turned_one", "credence.level_min", "credence.level_gap", "credence.refuted_covered"]);
        }

        if (OnOneSide(pair, credence => credence.Hearsay) is { } hearsay)
        {
            yield return new Evidence(
                $"\"{hearsay.Text}\" puts as hearsay what the other side asserts",
                hearsay.InA ? hearsay.Span : null,
                hearsay.InA ? null : hearsay.Span,
                ["credence.hearsay_one", "credence.distant_one", "credence.distant_covered"]);
        }
    }

    private static bool IsTurned(Credence credence) => credence.Refuted is not null || credence.IsNegated;

    /// <summary>Where one side only has it: how much of what the other side says it covers.</summary>
    private static double CoveredBy(PairContext pair, bool a, bool b) => a == b ? 0 : Coverage.Of(pair, first: !a).Aspect;

    private static (bool InA, TextSpan Span, string Text)? OnOneSide(PairContext pair, Func<Credence, TextSpan?> spanOf) => (spanOf(pair.A.Credence), spanOf(pair.B.Credence)) switch
    {
        ({ } a, null) => (true, a, a.Of(pair.A.Analysis.Text)),
        (null, { } b) => (false, b, b.Of(pair.B.Analysis.Text)),
        _ => null,
    };
}
