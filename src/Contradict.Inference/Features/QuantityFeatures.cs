using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Numbers of the same thing that agree, go together or clash, with how surely they are of the same thing.</summary>
internal sealed class QuantityFeatures : IFeatureFamily
{
    public string Name => "quantities";

    public ImmutableArray<string> Features { get; } =
    [
        "equal", "compatible", "clash", "clash_same_noun", "clash_context", "clash_ratio", "agree_same_noun", "agree_context",
        "loose_min", "loose_max", "count_min", "count_max", "bounded_one", "shares_clash", "shares_match", "shares_one",
    ];

    public void Compute(PairContext pair, Span<float> into)
    {
        var matches = MatchedQuantities.Of(pair);
        var (equal, compatible, clash) = (0, 0, 0);
        var (clashNoun, clashContext, clashRatio, agreeNoun, agreeContext) = (0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var match in matches)
        {
            if (match.Comparison == QuantityComparison.Clash)
            {
                clash++;
                clashNoun = Math.Max(clashNoun, match.SameNoun);
                clashContext = Math.Max(clashContext, match.Context * match.SameNoun);
                clashRatio = Math.Max(clashRatio, RatioOf(match));
                continue;
            }

            (equal, compatible) = match.Comparison == QuantityComparison.Equal ? (equal + 1, compatible) : (equal, compatible + 1);
            agreeNoun = Math.Max(agreeNoun, match.SameNoun);
            agreeContext = Math.Max(agreeContext, match.Context * match.SameNoun);
        }

        var (countA, countB) = (pair.A.Analysis.Quantities.Length, pair.B.Analysis.Quantities.Length);
        var write = new FeatureWriter(into);
        write.Add(equal);
        write.Add(compatible);
        write.Add(clash);
        write.Add(clashNoun);
        write.Add(clashContext);
        write.Add(clashRatio);
        write.Add(agreeNoun);
        write.Add(agreeContext);
        write.AddBoth(countA - matches.Length, countB - matches.Length);
        write.AddBoth(countA, countB);
        write.Add(pair.A.Analysis.Quantities.Any(IsBounded) != pair.B.Analysis.Quantities.Any(IsBounded));
        AddShares(pair, ref write);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        foreach (var match in MatchedQuantities.Of(pair))
        {
            var (a, b) = (match.A.Span.Of(pair.A.Analysis.Text), match.B.Span.Of(pair.B.Analysis.Text));
            yield return match.Comparison == QuantityComparison.Clash
                ? new Evidence(
                    $"the numbers clash: {a} against {b}",
                    match.A.Span,
                    match.B.Span,
                    ["quantities.clash", "quantities.clash_same_noun", "quantities.clash_context", "quantities.clash_ratio", "substitution.numbers"])
                : new Evidence(
                    $"the numbers go together: {a} and {b}",
                    match.A.Span,
                    match.B.Span,
                    ["quantities.equal", "quantities.compatible", "quantities.agree_same_noun", "quantities.agree_context"])
                { IsCommonGround = true };
        }

        foreach (var (a, b) in ShareClashes(pair))
        {
            var (spanA, spanB) = (SpanOf(pair.A, a), SpanOf(pair.B, b));
            yield return new Evidence(
                $"\"{spanA.Of(pair.A.Analysis.Text)}\" against \"{spanB.Of(pair.B.Analysis.Text)}\"",
                spanA,
                spanB,
                ["quantities.shares_clash", "quantities.shares_one"]);
        }
    }

    private static TextSpan SpanOf(PreparedStatement statement, Quantifier quantifier) =>
        new(statement.Analysis.Tokens[quantifier.FirstToken].Span.Start, statement.Analysis.Tokens[quantifier.EndToken - 1].Span.End);

    private static bool IsBounded(Quantity quantity) => quantity.Bound != Bound.Exact;

    private static double RatioOf(in MatchedQuantities match)
    {
        var (low, high) = (Math.Min(Math.Abs(match.A.Value), Math.Abs(match.B.Value)), Math.Max(Math.Abs(match.A.Value), Math.Abs(match.B.Value)));
        return high <= 0 ? 0 : 1 - (low / high);
    }

    private static void AddShares(PairContext pair, ref FeatureWriter write)
    {
        var (a, b) = (pair.A.Analysis.Quantifiers, pair.B.Analysis.Quantifiers);
        var clashes = a.IsEmpty || b.IsEmpty ? 0 : ShareClashes(pair).Count();
        write.Add(clashes);
        write.Add(clashes == 0 && !a.IsEmpty && !b.IsEmpty);
        write.Add(a.IsEmpty != b.IsEmpty);
    }

    private static IEnumerable<(Quantifier A, Quantifier B)> ShareClashes(PairContext pair)
    {
        foreach (var a in pair.A.Analysis.Quantifiers)
        {
            foreach (var b in pair.B.Analysis.Quantifiers)
            {
                var sameNoun = a.Noun is null || b.Noun is null || a.Noun == b.Noun;
                if (sameNoun && (a.Low > b.High || b.Low > a.High))
                    yield return (a, b);
            }
        }
    }
}
