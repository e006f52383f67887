using System.Collections.Frozen;

namespace Contradict.Inference.Features;

/// <summary>The words that say whether a thing is not begun, under way or over.</summary>
internal static class PhaseWords
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

    /// <summary>Whether a lemma names a phase.</summary>
    public static bool Names(string lemma) => Lemmas.ContainsKey(lemma);

    /// <summary>The phases that a statement names, a negated one turned round.</summary>
    public static Phase PhaseOf(PreparedStatement statement)
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
}
