using System.Collections.Frozen;
using Contradict.Inference.Features;
using Contradict.Inference.Language;

namespace Contradict.Inference.Verdicts.Updates;

/// <summary>A count of something that only grows, higher in the later statement; or how much of a vote is counted, and with it what the count gives.</summary>
internal static class RisingCount
{
    internal const double Threshold = 1;

    // From a first count to a last one a toll may grow a lot; from 34 to 33,000 it is of something else.
    private const double MostGrowth = 20;

    private static readonly FrozenSet<string> Anyone = FrozenSet.Create(
        "people", "person", "other", "man", "woman", "resident", "victim", "dead", "death", "body", "corpse", "fatality", "injured", "wounded", "patient", "case", "survivor");

    /// <summary>What the words show.</summary>
    public static UpdateEvidence Of(PreparedStatement earlier, PreparedStatement later)
    {
        var found = UpdateEvidence.None;
        foreach (var before in earlier.Analysis.GrowingCounts)
        {
            foreach (var after in later.Analysis.GrowingCounts)
            {
                if (Replaces(earlier, before, later, after))
                    found = UpdateRule.Strongest(found, EvidenceOf(earlier, before, later, after));
            }
        }

        return found;
    }

    private static bool Replaces(PreparedStatement earlier, GrowingCount before, PreparedStatement later, GrowingCount after) =>
        before.Kind == after.Kind
        && before.Quantity.Compare(after.Quantity) == QuantityComparison.Clash
        && after.Quantity.Value > before.Quantity.Value
        && !earlier.Negated[before.CueToken] && !later.Negated[after.CueToken]
        && !IsPart(earlier, before) && !IsPart(later, after);

    private static UpdateEvidence EvidenceOf(PreparedStatement earlier, GrowingCount before, PreparedStatement later, GrowingCount after)
    {
        if (!MayCountTheSame(earlier, before, later, after))
            return UpdateEvidence.IfOneMatter;
        var noun = before.Quantity.Counted;
        var shared = SharedMatter.Weigh(earlier, token => IsCue(before, token), later, token => IsCue(after, token));
        var sameNoun = noun is not null && noun == after.Quantity.Counted && !Anyone.Contains(noun);
        return sameNoun || shared >= Threshold ? UpdateEvidence.Shown : UpdateEvidence.IfOneEvent;
    }

    /// <summary>Whether both may be of one population: "people" or no noun on both sides, or one noun, which the other statement at least names.</summary>
    private static bool MayCountTheSame(PreparedStatement earlier, GrowingCount before, PreparedStatement later, GrowingCount after)
    {
        if (after.Quantity.Value > MostGrowth * before.Quantity.Value)
            return false;
        var (nounBefore, nounAfter) = (before.Quantity.Counted, after.Quantity.Counted);
        return nounBefore == nounAfter || (Fits(nounBefore, nounAfter, later) && Fits(nounAfter, nounBefore, earlier));
    }

    private static bool Fits(string? noun, string? otherNoun, PreparedStatement other) =>
        noun is null || Anyone.Contains(noun) || (otherNoun is null && other.Analysis.Tokens.Any(token => token.Lemma == noun));

    private static bool IsCue(GrowingCount count, int token) => token >= count.CueToken && token < count.CueEnd;

    /// <summary>Whether the count is of a part only, or of a time to come: "on her ward alone", "34 of them are dead", "could kill 200".</summary>
    private static bool IsPart(PreparedStatement statement, GrowingCount count)
    {
        const int Near = 6;
        var tokens = statement.Analysis.Tokens;
        var end = Math.Min(tokens.Length, Math.Max(count.CueEnd, count.Quantity.EndToken) + Near);
        for (var i = Math.Max(0, Math.Min(count.CueToken, count.Quantity.FirstToken) - Near); i < end; i++)
        {
            if (tokens[i].Lower is "alone" or "only" or "among" || (tokens[i].Lower is "them" or "whom" or "these" or "those" && i > 0 && tokens[i - 1].Lower is "of"))
                return true;
        }

        return statement.Analysis.Modality.Any(cue =>
            cue.Kind is ModalityKind.Possible or ModalityKind.Planned or ModalityKind.Conditional or ModalityKind.Probable && cue.EndToken <= count.CueToken && cue.EndToken >= count.CueToken - 3);
    }
}
