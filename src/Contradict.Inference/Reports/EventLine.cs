using Contradict.Inference.Articles;

namespace Contradict.Inference.Reports;

/// <summary>
/// Says in one line what a set of articles is about: the title that holds most of what the articles share, or the names that
/// most of them share where no title does or the set covers several events.
/// </summary>
public static class EventLine
{
    private const int MostNames = 4;
    private const int LongestTitle = 160;

    /// <summary>A name is shared by the set when at least this share of its articles has it.</summary>
    private const double Shared = 0.5;

    /// <summary>The line; "No articles" for an empty set.</summary>
    public static string Of(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Count == 0)
        {
            return "No articles";
        }

        var frequencies = Frequencies(articles);
        var names = TopNames(frequencies);
        if (articles.Count > 2 && !names.Any(name => name.Articles >= Shared * articles.Count))
        {
            return names.Count == 0 ? $"{articles.Count} articles" : $"Several events: {Join(names)}";
        }

        return CentralTitle(articles, frequencies) ?? (names.Count == 0 ? articles[0].Id : Join(names));
    }

    private static Dictionary<string, int> Frequencies(IReadOnlyList<Article> articles) => articles
        .SelectMany(article => CapitalisedWords.Of(article.Text).Distinct(StringComparer.Ordinal))
        .CountBy(word => word)
        .ToDictionary(StringComparer.Ordinal);

    private static List<(string Name, int Articles)> TopNames(Dictionary<string, int> frequencies) => frequencies
        .OrderByDescending(name => name.Value)
        .ThenBy(name => name.Key, StringComparer.Ordinal)
        .Take(MostNames)
        .Select(name => (name.Key, name.Value))
        .ToList();

    private static string Join(IEnumerable<(string Name, int Articles)> names) => string.Join(" · ", names.Select(name => name.Name));

    private static string? CentralTitle(IReadOnlyList<Article> articles, Dictionary<string, int> frequencies) => articles
        .Where(article => !string.IsNullOrWhiteSpace(article.Title) && article.Title.Length <= LongestTitle)
        .OrderByDescending(article => Weight(article.Title!, frequencies))
        .ThenBy(article => article.Published ?? DateTimeOffset.MaxValue)
        .ThenBy(article => article.Id, StringComparer.Ordinal)
        .Select(article => article.Title!.Trim())
        .FirstOrDefault();

    private static int Weight(string title, Dictionary<string, int> frequencies) =>
        CapitalisedWords.Of(title).Distinct(StringComparer.Ordinal).Sum(word => Math.Max(0, frequencies.GetValueOrDefault(word) - 1));
}
