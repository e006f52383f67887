using System.Collections.Frozen;
using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>The state of the thing: not begun, under way or over. Two phases of one act clash.</summary>
internal sealed class PhaseFeatures : IFeatureFamily
{
    private static readonly FrozenDictionary<string, Phase> Lemmas = new Dictionary<string, Phase>
    {
        ["begin"] = Phase.Begun,
        ["start"] = Phase.Begun,
        ["launch"] = Phase.Begun,
        ["resume"] = Phase.Begun,
        ["reopen"] = Phase.Begun,
        ["open"] = Phase.Begun,
        ["restart"] = Phase.Begun,
        ["enter"] = Phase.Begun,
        ["arrive"] = Phase.Begun,
        ["continue"] = Phase.Ongoing,
        ["remain"] = Phase.Ongoing,
        ["still"] = Phase.Ongoing,
        ["stay"] = Phase.Ongoing,
        ["ongoing"] = Phase.Ongoing,
        ["persist"] = Phase.Ongoing,
        ["underway"] = Phase.Ongoing,
        ["keep"] = Phase.Ongoing,
        ["rage"] = Phase.Ongoing,
        ["pending"] = Phase.Ongoing,
        ["end"] = Phase.Over,
        ["finish"] = Phase.Over,
        ["complete"] = Phase.Over,
        ["conclude"] = Phase.Over,
        ["over"] = Phase.Over,
        ["close"] = Phase.Over,
        ["halt"] = Phase.Over,
        ["stop"] = Phase.Over,
        ["suspend"] = Phase.Over,
        ["cease"] = Phase.Over,
        ["abandon"] = Phase.Over,
        ["cancel"] = Phase.Over,
        ["scrap"] = Phase.Over,
        ["collapse"] = Phase.Over,
        ["expire"] = Phase.Over,
        ["already"] = Phase.Over,
        ["await"] = Phase.Ahead,
        ["postpone"] = Phase.Ahead,
        ["delay"] = Phase.Ahead,
        ["plan"] = Phase.Ahead,
        ["upcoming"] = Phase.Ahead,
        ["soon"] = Phase.Ahead,
        ["prepare"] = Phase.Ahead,
        ["yet"] = Phase.Ahead,
    }.ToFrozenDictionary();

    [Flags]
    private enum Phase
    {
        None = 0,
        Ahead = 1,
        Begun = 2,
        Ongoing = 4,
        Over = 8,
    }

    public string Name => "phase";

    public ImmutableArray<string> Features { get; } =
        ["ahead_against_over", "ahead_against_begun", "ongoing_against_over", "begun_against_over", "same", "one_silent"];

    public void Compute(PairContext pair, Span<float> into)
    {
        var (a, b) = (Of(pair.A), Of(pair.B));
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
        var (a, b) = (Of(pair.A), Of(pair.B));
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

    private static Phase Of(PreparedStatement statement)
    {
        var phase = Phase.None;
        var tokens = statement.Analysis.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!statement.Attribution[i] && Lemmas.TryGetValue(tokens[i].Lemma, out var found))
                phase |= statement.Negated[i] ? Opposite(found) : found;
        }

        return phase;
    }

    private static Phase Opposite(Phase phase) => phase switch
    {
        Phase.Over => Phase.Ongoing,
        Phase.Ongoing => Phase.Over,
        Phase.Begun => Phase.Ahead,
        _ => phase,
    };

    private static TextSpan? FirstSpan(PreparedStatement statement)
    {
        var tokens = statement.Analysis.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!statement.Attribution[i] && Lemmas.ContainsKey(tokens[i].Lemma))
                return tokens[i].Span;
        }

        return null;
    }
}
