using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>
/// Which number follows from which: "more than 30" from "33", and not the other way round, since the values that the one admits lie within
/// those of the other. The same for shares such as "all" and "some".
/// </summary>
internal sealed class BoundDirection : IDirectionalFamily
{
    // "Some" and "many" are wider, "half" and "just over half" narrower; set by hand from the list of quantifying words.
    private const double OpenWidth = 0.3;

    public string Name => "bounds";

    public ImmutableArray<string> Features { get; } =
    [
        "follows", "follows_back", "overlaps", "clashes", "hypothesis_loose", "premise_loose", "hypothesis_count", "premise_count",
        "hypothesis_bounded", "premise_bounded", "share_follows", "share_follows_back", "share_clashes", "hypothesis_share", "premise_share",
    ];

    public void Compute(DirectedPair pair, Span<float> into)
    {
        var matches = MatchedQuantities.Of(pair.Pair);
        var (follows, back, overlaps, clashes) = (0, 0, 0, 0);
        foreach (var match in matches)
        {
            var (premise, hypothesis) = pair.Swapped ? (match.B, match.A) : (match.A, match.B);
            var (forward, backward) = (match.Comparison == QuantityComparison.Equal || Lies(premise, hypothesis), match.Comparison == QuantityComparison.Equal || Lies(hypothesis, premise));
            follows += forward ? 1 : 0;
            back += backward ? 1 : 0;
            overlaps += !forward && !backward && match.Comparison == QuantityComparison.Compatible ? 1 : 0;
            clashes += match.Comparison == QuantityComparison.Clash ? 1 : 0;
        }

        var (ofPremise, ofHypothesis) = (pair.Premise.Analysis.Quantities, pair.Hypothesis.Analysis.Quantities);
        var write = new FeatureWriter(into);
        write.Add(follows);
        write.Add(back);
        write.Add(overlaps);
        write.Add(clashes);
        write.Add(ofHypothesis.Length - matches.Length);
        write.Add(ofPremise.Length - matches.Length);
        write.Add(ofHypothesis.Length);
        write.Add(ofPremise.Length);
        write.Add(ofHypothesis.Any(quantity => quantity.Bound != Bound.Exact));
        write.Add(ofPremise.Any(quantity => quantity.Bound != Bound.Exact));
        AddShares(pair.Premise.Analysis.Quantifiers, pair.Hypothesis.Analysis.Quantifiers, ref write);
    }

    /// <summary>Whether all values that one quantity admits are among the other's.</summary>
    private static bool Lies(Quantity inner, Quantity outer)
    {
        var (scaleInner, scaleOuter) = (ScaleOf(inner, outer), ScaleOf(outer, inner));
        return inner.Low * scaleInner >= outer.Low * scaleOuter && inner.High * scaleInner <= outer.High * scaleOuter;
    }

    /// <summary>
    /// Whether one share follows from another. "Some" admits no "all" where it stands alone, yet it follows from "all": a word that sets a least
    /// share and leaves the rest open is held to its least share only.
    /// </summary>
    private static bool Lies(Quantifier inner, Quantifier outer) => inner.Low >= outer.Low && (inner.High <= outer.High || IsOpenAbove(outer));

    private static bool IsOpenAbove(Quantifier quantifier) => quantifier.Low > 0 && quantifier.High - quantifier.Low >= OpenWidth;

    private static double ScaleOf(Quantity quantity, Quantity other) => quantity.Unit == Unit.Fraction && other.Unit == Unit.Percent ? 100 : 1;

    private static void AddShares(ImmutableArray<Quantifier> premise, ImmutableArray<Quantifier> hypothesis, ref FeatureWriter write)
    {
        var (follows, back, clashes) = (0, 0, 0);
        foreach (var p in premise)
        {
            foreach (var h in hypothesis)
            {
                if (p.Noun is not null && h.Noun is not null && p.Noun != h.Noun)
                    continue;
                follows += Lies(p, h) ? 1 : 0;
                back += Lies(h, p) ? 1 : 0;
                clashes += p.Low > h.High || h.Low > p.High ? 1 : 0;
            }
        }

        write.Add(follows);
        write.Add(back);
        write.Add(clashes);
        write.Add(hypothesis.Length);
        write.Add(premise.Length);
    }
}
