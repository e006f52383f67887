using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Phrases of one or more words, stored word by word so that the longest that fits is found in one walk. Immutable once built.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>
    where T : class
{
    private FrozenDictionary<string, PhraseTrie<T>> _next = FrozenDictionary<string, PhraseTrie<T>>.Empty;

    /// <summary>What the phrase that ends here stands for; null where none ends here.</summary>
    public T? Value { get; private set; }

    /// <summary>The node that a further word leads to, or null.</summary>
    public PhraseTrie<T>? Next(string word) => _next.GetValueOrDefault(word);

    /// <summary>Builds a trie; of two equal phrases the first wins.</summary>
    public static PhraseTrie<T> Build(IEnumerable<(string[] Words, T Value)> phrases)
    {
        var root = new PhraseTrie<T>();
        root.Fill([.. phrases], 0);
        return root;
    }

    private void Fill(List<(string[] Words, T Value)> phrases, int depth)
    {
        var branches = new Dictionary<string, List<(string[] Words, T Value)>>();
        foreach (var phrase in phrases)
        {
            if (phrase.Words.Length == depth)
            {
                Value ??= phrase.Value;
                continue;
            }

            string word = phrase.Words[depth];
            if (!branches.TryGetValue(word, out var branch)) branches[word] = branch = [];
            branch.Add(phrase);
        }

        var next = new Dictionary<string, PhraseTrie<T>>(branches.Count);
        foreach (var (word, branch) in branches)
        {
            var node = new PhraseTrie<T>();
            node.Fill(branch, depth + 1);
            next[word] = node;
        }

        _next = next.ToFrozenDictionary();
    }
}
