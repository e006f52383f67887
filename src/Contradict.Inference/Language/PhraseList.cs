using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>
/// A list of phrases with classes, matched against tokens in lower case. In the list's text each section begins with "[class]", each line is
/// a phrase, a word with a star stands for all forms of that verb, as in "play* down", and "~" for one to four words. Immutable and thread-safe.
/// </summary>
internal sealed class PhraseList
{
    private const string Gap = "~";
    private const int WidestGap = 4;

    private readonly PhraseTrie<Phrase> _root;

    private PhraseList(PhraseTrie<Phrase> root) => _root = root;

    /// <summary>Reads a list that ships inside the assembly.</summary>
    /// <param name="name">The list's file name.</param>
    public static PhraseList Load(string name) => new(PhraseTrie<Phrase>.Build(Entries(ResourceLines.Read(name))));

    /// <summary>Reads a list whose sections are named by two words as lists of their own, one for each first word, in which the second word is the class.</summary>
    /// <param name="name">The list's file name.</param>
    public static ImmutableArray<(string Name, PhraseList Phrases)> LoadApart(string name)
    {
        var lists = new OrderedDictionary<string, List<string>>();
        List<string> lines = [];
        foreach (string line in ResourceLines.Read(name))
        {
            if (line[0] != '[')
            {
                lines.Add(line);
                continue;
            }

            int space = line.IndexOf(' ', StringComparison.Ordinal);
            string list = line[1..space];
            if (!lists.TryGetValue(list, out lines!)) lists.Add(list, lines = []);
            lines.Add($"[{line[(space + 1)..]}");
        }

        return [.. lists.Select(list => (list.Key, new PhraseList(PhraseTrie<Phrase>.Build(Entries(list.Value)))))];
    }

    /// <summary>The longest phrase that begins at a token, or null; <paramref name="end"/> is the index after its last token.</summary>
    public Phrase? Match(ImmutableArray<Token> tokens, int start, out int end)
    {
        Phrase? found = null;
        end = start;
        Walk(tokens, start, _root, ref found, ref end);
        return found;
    }

    private static void Walk(ImmutableArray<Token> tokens, int start, PhraseTrie<Phrase> root, ref Phrase? found, ref int end)
    {
        PhraseTrie<Phrase>? node = root;
        for (int i = start; i < tokens.Length; i++)
        {
            if (i > start && node.Next(Gap) is { } gap) WalkGap(tokens, i, gap, ref found, ref end);
            node = node.Next(tokens[i].Lower);
            if (node is null) return;
            if (node.Value is null || i + 1 <= end) continue;
            found = node.Value;
            end = i + 1;
        }
    }

    private static void WalkGap(ImmutableArray<Token> tokens, int start, PhraseTrie<Phrase> node, ref Phrase? found, ref int end)
    {
        int last = Math.Min(tokens.Length - 1, start + WidestGap);
        for (int i = start; i < last; i++)
        {
            if (tokens[i].PartOfSpeech == PartOfSpeech.Punctuation) return;
            Walk(tokens, i + 1, node, ref found, ref end);
        }
    }

    private static IEnumerable<(string[] Words, Phrase Value)> Entries(IEnumerable<string> lines)
    {
        var verbs = new VerbForms();
        string section = "";
        foreach (string line in lines)
        {
            if (line[0] == '[')
            {
                section = line[1..^1];
                continue;
            }

            string[] words = line.Split(' ');
            int gap = Array.IndexOf(words, Gap);
            string text = line.Replace("*", "", StringComparison.Ordinal).Replace(" ~", "", StringComparison.Ordinal);
            var phrase = new Phrase(text, section, words[0].EndsWith('*'), words.Length, gap < 0 ? words.Length : gap);
            foreach (string[] variant in Variants(words, 0, verbs)) yield return (variant, phrase);
        }
    }

    private static IEnumerable<string[]> Variants(string[] words, int index, VerbForms verbs)
    {
        if (index == words.Length) return [[]];
        string word = words[index];
        IReadOnlyList<string> forms = word.EndsWith('*') ? verbs.Of(word[..^1]) : [word];
        var rest = Variants(words, index + 1, verbs);
        return forms.SelectMany(form => rest.Select(tail => (string[])[form, .. tail]));
    }
}
