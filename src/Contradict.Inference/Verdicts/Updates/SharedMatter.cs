using System.Collections.Frozen;
using Contradict.Inference.Features;

namespace Contradict.Inference.Verdicts.Updates;

/// <summary>How far the words of two statements show that both are about one thing, the words that say how many or in which state left aside.</summary>
internal static class SharedMatter
{
    private const int MostDaysBack = 20;

    // Said of any count or state, they tell no two matters apart.
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        "people", "person", "man", "woman", "child", "resident", "civilian", "number", "figure", "total", "toll", "count", "official", "other", "more", "day", "night", "hour", "now",
        "still", "again", "far", "least", "late", "early", "rise", "climb", "reach", "stand", "put", "raise", "say", "go", "come", "have", "be");

    /// <summary>The weight of the words in common, each worth at most 1.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="passedA">Whether a token of it is passed over.</param>
    /// <param name="b">The other statement.</param>
    /// <param name="passedB">Whether a token of it is passed over.</param>
    public static double Weigh(PreparedStatement a, Func<int, bool> passedA, PreparedStatement b, Func<int, bool> passedB)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in Telling(a, passedA))
            weights[word.Key] = word.Weight;
        return Telling(b, passedB).DistinctBy(word => word.Key).Sum(word => weights.TryGetValue(word.Key, out var weight) ? Math.Min(weight, word.Weight) : 0);
    }

    /// <summary>Whether a statement speaks of a time long before it was published.</summary>
    public static bool IsOfThePast(PreparedStatement statement, DateTimeOffset published) => statement.Analysis.Times.Any(time =>
        time.RelativeDays < -MostDaysBack
        || (time.Year is { } year && year != published.Year)
        || (time.Month is { } month && month != published.Month && month != published.AddDays(-MostDaysBack).Month && month != published.AddDays(MostDaysBack).Month));

    private static IEnumerable<ContentWord> Telling(PreparedStatement statement, Func<int, bool> passed) =>
        statement.Words.Where(word => !word.IsNumber && !word.IsTime && !Common.Contains(word.Key) && !statement.Attribution[word.TokenIndex] && !passed(word.TokenIndex));
}
