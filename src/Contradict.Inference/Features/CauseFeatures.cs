using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Causes: both sides name one, for one effect, and the causes differ.</summary>
internal sealed class CauseFeatures : IFeatureFamily
{
    public string Name => "cause";

    public ImmutableArray<string> Features { get; } = ["named_one", "named_both", "cause_coverage", "effect_coverage", "gap"];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Cause, pair.B.Cause);
        var write = new FeatureWriter(into);
        write.AddOneOrBoth(a is not null, b is not null);
        if (a is not { } causeA || b is not { } causeB)
            return;
        var cause = Covered(pair, causeA, causeB, inCause: true);
        var effect = Covered(pair, causeA, causeB, inCause: false);
        write.Add(cause);
        write.Add(effect);
        write.Add(effect - cause);
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        if (pair.A.Cause is { } a && pair.B.Cause is { } b)
        {
            yield return new Evidence(
                "both name a cause",
                SpanOf(pair.A, a),
                SpanOf(pair.B, b),
                ["cause.named_both", "cause.cause_coverage", "cause.effect_coverage", "cause.gap"]);
        }
    }

    private static TextSpan SpanOf(PreparedStatement statement, CausePhrase phrase) =>
        new(statement.Analysis.Tokens[phrase.First].Span.Start, statement.Analysis.Tokens[phrase.End - 1].Span.End);

    private static double Covered(PairContext pair, CausePhrase a, CausePhrase b, bool inCause)
    {
        var aligned = 0.0;
        foreach (var words in pair.Alignment.Pairs)
        {
            if (a.Contains(pair.A.Words[words.A].TokenIndex) == inCause && b.Contains(pair.B.Words[words.B].TokenIndex) == inCause)
                aligned += words.Similarity;
        }

        var words1 = pair.A.Words.Count(word => a.Contains(word.TokenIndex) == inCause);
        var words2 = pair.B.Words.Count(word => b.Contains(word.TokenIndex) == inCause);
        return Math.Min(words1, words2) == 0 ? 0 : aligned / Math.Min(words1, words2);
    }
}
