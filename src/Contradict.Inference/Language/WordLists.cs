using System.Text;

namespace Contradict.Inference.Language;

/// <summary>
/// Near-synonyms and antonyms of news language that WordNet lacks, read from two text files: one group of synonyms a
/// line ("n deal agreement accord"), or two opposed groups ("v rise climb / fall drop"). The first letter is the part of
/// speech: n, v, a or r as in WordNet; "#" begins a comment.
/// </summary>
internal sealed class WordLists
{
    private const int FirstGroup = 1 << 24;

    private readonly Dictionary<int, List<int>> _groups = [];
    private readonly Dictionary<int, List<int>> _opposites = [];
    private readonly Dictionary<int, int> _partsOfSpeech = [];

    /// <summary>Reads both files; words that the table lacks are added to it.</summary>
    public WordLists(WordTable words, TextReader synonyms, TextReader antonyms)
    {
        var group = FirstGroup;
        foreach (var line in Lines(synonyms))
        {
            foreach (var word in Numbers(words, line[0], line.AsSpan(2)))
            {
                Add(_groups, word, group);
            }

            group++;
        }

        foreach (var line in Lines(antonyms))
        {
            var slash = line.IndexOf('/', StringComparison.Ordinal);
            var right = Numbers(words, line[0], line.AsSpan(slash + 1));
            foreach (var word in Numbers(words, line[0], line.AsSpan(2, slash - 2)))
            {
                foreach (var opposite in right)
                {
                    Add(_opposites, word, opposite);
                    Add(_opposites, opposite, word);
                }
            }
        }
    }

    /// <summary>The groups of near-synonyms that list a word, as numbers beyond those of synsets.</summary>
    public IReadOnlyList<int> Groups(int word) => _groups.TryGetValue(word, out var groups) ? groups : [];

    /// <summary>The words listed as opposites of a word.</summary>
    public IReadOnlyList<int> Opposites(int word) => _opposites.TryGetValue(word, out var opposites) ? opposites : [];

    /// <summary>Whether one of the lists has the word.</summary>
    public bool Contains(int word) => _partsOfSpeech.ContainsKey(word);

    /// <summary>Whether a list has the word as that part of speech: 0 noun, 1 verb, 2 adjective, 3 adverb.</summary>
    public bool Has(int word, int partOfSpeech) => (_partsOfSpeech.GetValueOrDefault(word) >> partOfSpeech & 1) != 0;

    private static IEnumerable<string> Lines(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 2 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private List<int> Numbers(WordTable words, char partOfSpeech, ReadOnlySpan<char> list)
    {
        var numbers = new List<int>();
        Span<byte> letters = stackalloc byte[64];
        foreach (var range in list.Split(' '))
        {
            var word = list[range];
            if (word.IsEmpty)
            {
                continue;
            }

            var number = words.Add(letters[..Encoding.ASCII.GetBytes(word, letters)]);
            numbers.Add(number);
            _partsOfSpeech[number] = _partsOfSpeech.GetValueOrDefault(number) | (1 << "nvar".IndexOf(partOfSpeech, StringComparison.Ordinal));
        }

        return numbers;
    }

    private static void Add(Dictionary<int, List<int>> lists, int key, int value)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        if (!list.Contains(value))
        {
            list.Add(value);
        }
    }
}
