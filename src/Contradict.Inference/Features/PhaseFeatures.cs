using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>The state of the thing: not begun, under way or over. Two phases of one act clash.</summary>
internal sealed class PhaseFeatures : IFeatureFamily
{
    public string Name => "phase";

    public ImmutableArray<string> Features { get; } =
        ["ahead_against_over", "ahead_against_begun", "ongoing_against_over", "begun_against_over", "same", "one_silent"];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (pair.A.Phase, pair.B.Phase);
        var write = new FeatureWriter(into);
        write.Add(Against(a, b, Phase.Ahead, Phase.Over));
        write.Add(Against(a, b, Phase.Ahead, Phase.Begun));
        write.Add(Against(a, b, Phase.Ongoing, Phase.Over));
        write.Add(Against(a, b, Phase.Begun, Phase.Over));
        write.Add((a & b) != Phase.None);
        write.Add((a == Phase.None) != (b == Phase.None));
    }

    public IEnumerable<Evidence> Explain(PairContext pair)
    {
        var (a, b) = (pair.A.Phase, pair.B.Phase);
        if (a == Phase.None || b == Phase.None || (a & b) != Phase.None)
            yield break;
        yield return new Evidence(
            "the two put it at different stages",
            FirstSpan(pair.A),
            FirstSpan(pair.B),
            ["phase.ahead_against_over", "phase.ahead_against_begun", "phase.ongoing_against_over", "phase.begun_against_over"]);
    }

    private static bool Against(Phase a, Phase b, Phase one, Phase other) =>
        (a & b) == Phase.None && (((a & one) != 0 && (b & other) != 0) || ((b & one) != 0 && (a & other) != 0));

    private static TextSpan? FirstSpan(PreparedStatement statement)
    {
        var tokens = statement.Analysis.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!statement.Attribution[i] && PhaseWords.Names(tokens[i].Lemma))
                return tokens[i].Span;
        }

        return null;
    }
}
