using Contradict.Inference.Features;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts.Updates;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Tells a later figure or state that replaces an earlier one from a contradiction: a count of a thing that only grows, a state that follows
/// another, a figure of a count that was not finished, a figure set right; always in the statement that was published later.
/// </summary>
public static class UpdateRule
{
    private static readonly TimeSpan LeastApart = TimeSpan.FromHours(1);

    /// <summary>How far the two show that one is merely the newer state of the other.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="preparedA">Its analysis.</param>
    /// <param name="b">The other statement.</param>
    /// <param name="preparedB">Its analysis.</param>
    public static UpdateEvidence Weigh(Statement a, PreparedStatement preparedA, Statement b, PreparedStatement preparedB)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(preparedA);
        ArgumentNullException.ThrowIfNull(preparedB);
        if (a.Published is not { } timeA || b.Published is not { } timeB || timeA == timeB)
            return UpdateEvidence.None;
        if (SharedMatter.IsOfThePast(preparedA, timeA) || SharedMatter.IsOfThePast(preparedB, timeB))
            return UpdateEvidence.None;
        var (earlier, later) = timeA < timeB ? (preparedA, preparedB) : (preparedB, preparedA);
        var corrected = CorrectedFigure.Of(earlier, later);
        if ((timeA - timeB).Duration() < LeastApart)
            return corrected;
        return Strongest(corrected, RisingCount.Of(earlier, later), PartialCount.Of(earlier, later), StateChange.Of(earlier, later));
    }

    /// <summary>What shows most of all that is shown.</summary>
    internal static UpdateEvidence Strongest(params ReadOnlySpan<UpdateEvidence> shown)
    {
        var strongest = UpdateEvidence.None;
        foreach (var evidence in shown)
        {
            if (evidence > strongest)
                strongest = evidence;
        }

        return strongest;
    }
}
