using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>The quoted claims of each article seen so far. Not thread-safe.</summary>
internal sealed class ArticleNeighbours
{
    /// <summary>A long live page quotes hundreds; the nearest before a claim are likeliest to be about the same.</summary>
    private const int MostNeighbours = 50;

    private readonly Dictionary<string, List<int>> _quoted = new(StringComparer.Ordinal);

    /// <summary>Puts the article's last quoted claims into <paramref name="found"/>; nothing for an outlet's own voice.</summary>
    public void FindEarlier(Statement statement, HashSet<int> found)
    {
        if (Voice.IsOwn(statement) || !_quoted.TryGetValue(statement.ArticleId, out var quoted))
        {
            return;
        }

        for (var i = Math.Max(0, quoted.Count - MostNeighbours); i < quoted.Count; i++)
        {
            found.Add(quoted[i]);
        }
    }

    public void Add(Statement statement, int claim)
    {
        if (Voice.IsOwn(statement))
        {
            return;
        }

        if (!_quoted.TryGetValue(statement.ArticleId, out var quoted))
        {
            _quoted.Add(statement.ArticleId, quoted = []);
        }

        quoted.Add(claim);
    }
}
