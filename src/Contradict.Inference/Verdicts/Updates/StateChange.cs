using Contradict.Inference.Features;
using Contradict.Inference.Language;

namespace Contradict.Inference.Verdicts.Updates;

/// <summary>A state that follows another, in the later statement: "trapped", then "freed". Only where the words show that both are of one thing.</summary>
internal static class StateChange
{
    /// <summary>What the words show.</summary>
    public static UpdateEvidence Of(PreparedStatement earlier, PreparedStatement later)
    {
        var found = UpdateEvidence.None;
        foreach (var before in earlier.Analysis.States)
        {
            foreach (var after in later.Analysis.States.Where(after => Follows(before, after) && !IsTold(earlier, after) && !IsTold(later, before)))
            {
                var shared = SharedMatter.Weigh(earlier, token => IsCue(before, token), later, token => IsCue(after, token));
                if (shared >= Shown)
                    return UpdateEvidence.Shown;
                if (shared >= Least)
                    found = UpdateEvidence.IfOneMatter;
            }
        }

        return found;
    }

    internal const double Least = 0.5;
    internal const double Shown = 1.5;

    private static bool Follows(StateCue before, StateCue after) => before.Ladder == after.Ladder && before.Rung < after.Rung;

    /// <summary>Whether a statement names the other's state as well: one that tells the whole story adds nothing to one that tells its beginning.</summary>
    private static bool IsTold(PreparedStatement statement, StateCue cue) => statement.Analysis.States.Any(own => own.Ladder == cue.Ladder && own.Rung == cue.Rung);

    private static bool IsCue(StateCue cue, int token) => token >= cue.FirstToken && token < cue.EndToken;
}
