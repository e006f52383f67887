using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>
/// A list of phrases with classes, matched against tokens in lower case. In the list's text each section begins with "[class]", each line is
/// a phrase, and a word with a star stands for all forms of that verb: "play* down". Immutable and thread-safe.
/// </summary>
internal sealed class PhraseList
{
    private readonly PhraseTrie<Phrase> _root;

    private PhraseList(PhraseTrie<Phrase> root) => _root = root;

    /// <summary>Reads a list that ships inside the assembly.</summary>
    /// <param name="name">The list's file name.</param>
    public static PhraseList Load(string name) => new(PhraseTrie<Phrase>.Build(Entries(ResourceLines.Read(name))));

    /// <summary>The longest phrase that begins at a token, or null; <paramref name="end"/> is the index after its last token.</summary>
    public Phrase? Match(ImmutableArray<Token> tokens, int start, out int end)
    {
        Phrase? found = null;
        end = start;
        var node = _root;
        for (int i = start; i < tokens.Length; i++)
        {
            node = node.Next(tokens[i].Lower);
            if (node is null) break;
            if (node.Value is null) continue;
            found = node.Value;
            end = i + 1;
        }

        return found;
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
            var phrase = new Phrase(line.Replace("*", "", StringComparison.Ordinal), section, words[0].EndsWith('*'), words.Length);
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
