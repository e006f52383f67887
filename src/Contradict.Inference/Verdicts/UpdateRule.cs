using System.Collections.Frozen;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Tells a later figure that replaces an earlier one from a contradiction: a count of a thing that only grows, higher in the
/// article that was published later.
/// </summary>
public static class UpdateRule
{
    private static readonly TimeSpan LeastApart = TimeSpan.FromHours(1);

    private static readonly FrozenSet<string> Growing = new[]
    {
        "dead", "death", "kill", "victim", "casualty", "injured", "injure", "wound", "wounded", "arrest", "detain", "evacuate",
        "displace", "rescue", "toll", "fatality", "infect", "case", "body", "survivor", "hurt",
    }.ToFrozenSet();

    /// <summary>Whether one statement is merely the newer state of a growing count in the other.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="preparedA">Its analysis.</param>
    /// <param name="b">The other statement.</param>
    /// <param name="preparedB">Its analysis.</param>
    public static bool IsUpdate(Statement a, PreparedStatement preparedA, Statement b, PreparedStatement preparedB)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Published is not { } timeA || b.Published is not { } timeB || (timeA - timeB).Duration() < LeastApart)
            return false;
        var (earlier, later) = timeA < timeB ? (preparedA, preparedB) : (preparedB, preparedA);
        return earlier.Analysis.Quantities.Any(before => later.Analysis.Quantities.Any(after => Replaces(earlier.Analysis, before, later.Analysis, after)));
    }

    private static bool Replaces(StatementAnalysis earlier, Quantity before, StatementAnalysis later, Quantity after) =>
        before.Unit is null && after.Unit is null
        && before.Compare(after) == QuantityComparison.Clash
        && after.Value > before.Value
        && CountsGrowing(earlier, before) && CountsGrowing(later, after);

    private static bool CountsGrowing(StatementAnalysis analysis, Quantity quantity)
    {
        const int Near = 4;
        if (quantity.Counted is not null && Growing.Contains(quantity.Counted))
            return true;
        for (var i = Math.Max(0, quantity.FirstToken - Near); i < Math.Min(analysis.Tokens.Length, quantity.EndToken + Near); i++)
        {
            if (Growing.Contains(analysis.Tokens[i].Lemma))
                return true;
        }

        return false;
    }
}
