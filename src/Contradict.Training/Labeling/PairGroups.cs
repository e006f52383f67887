using Contradict.Inference.Language;
using Contradict.Training.Data;

namespace Contradict.Training.Labeling;

/// <summary>
/// Which rows must stay together: those that share a group, an article, a statement, or an event, as far as articles are known to be of one.
/// Ties are only ever added, so that a row once tied stays so.
/// </summary>
internal sealed class PairGroups
{
    private readonly UnionFind _sets = new();
    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);

    /// <summary>Ties all that a pair is made of.</summary>
    public void Tie(LabeledPair pair) => Union([.. KeysOf(pair)]);

    /// <summary>Ties only the articles of a pair, not its statements.</summary>
    public void TieArticles(LabeledPair pair) => Union([.. ArticlesOf(pair).Select(ArticleKey)]);

    /// <summary>The rows with the groups they belong in; each must have been tied. A group bears the name that its first row gives it.</summary>
    public IReadOnlyList<LabeledPair> Named(IReadOnlyList<LabeledPair> rows)
    {
        var names = new Dictionary<int, string>();
        var named = new LabeledPair[rows.Count];
        for (var i = 0; i < named.Length; i++)
        {
            var root = _sets.Find(NodeOf(StatementKey(rows[i].StatementA)));
            if (!names.TryGetValue(root, out var name))
                names.Add(root, name = NameOf(rows[i]));
            named[i] = rows[i].Group == name ? rows[i] : rows[i] with { Group = name };
        }

        return named;
    }

    private static string NameOf(LabeledPair row) =>
        row.Group.Length > 0 ? row.Group : ArticlesOf(row).Append(row.Id).First();

    private static IEnumerable<string> KeysOf(LabeledPair pair) =>
    [
        StatementKey(pair.StatementA),
        StatementKey(pair.StatementB),
        .. ArticlesOf(pair).Select(ArticleKey),
        .. pair.Group.Length > 0 ? [GroupKey(pair.Group)] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> ArticlesOf(LabeledPair pair) =>
        new[] { pair.Column(LabelColumns.ArticleA), pair.Column(LabelColumns.ArticleB) }.OfType<string>().Where(id => id.Length > 0);

    private static string StatementKey(string statement) => $"statement {PairContent.HashOf(statement):x16}";

    private static string ArticleKey(string id) => $"article {id}";

    private static string GroupKey(string group) => $"group {group}";

    private void Union(string[] keys)
    {
        foreach (var key in keys)
            _sets.Union(NodeOf(keys[0]), NodeOf(key));
    }

    private int NodeOf(string key)
    {
        if (!_nodes.TryGetValue(key, out var node))
            _nodes.Add(key, node = _sets.Add());
        return node;
    }
}
