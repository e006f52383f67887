using System.Text;

namespace Contradict.Inference.Language;

/// <summary>The compiled dictionary: lemmas, inflections and WordNet's relations. Immutable and thread-safe.</summary>
public sealed class Lexicon
{
    private readonly WordTable _words;
    private readonly WordLists _lists;
    private readonly NeighborhoodBuilder _builder;
    private readonly LexicalEntry?[] _entries;

    private Lexicon(WordNet wordNet, WordLists lists)
    {
        _words = wordNet.Words;
        _lists = lists;
        Vocabulary = new Vocabulary(wordNet, lists);
        Lemmatizer = new Lemmatizer(Vocabulary);
        _builder = new NeighborhoodBuilder(wordNet, lists);
        _entries = new LexicalEntry?[wordNet.Words.Count];
    }

    /// <summary>The words and their parts of speech.</summary>
    internal Vocabulary Vocabulary { get; }

    /// <summary>Finds lemmas of this lexicon.</summary>
    internal Lemmatizer Lemmatizer { get; }

    /// <summary>Loads the dictionary that ships inside the assembly.</summary>
    public static Lexicon LoadEmbedded()
    {
        using var compressed = Resource("wordnet.bin");
        var wordNet = WordNet.Read(compressed);
        using var synonyms = new StreamReader(Resource("synonyms.txt"), Encoding.UTF8);
        using var antonyms = new StreamReader(Resource("antonyms.txt"), Encoding.UTF8);
        return new Lexicon(wordNet, new WordLists(wordNet.Words, synonyms, antonyms));
    }

    /// <summary>The entry of a lemma, or null.</summary>
    /// <param name="lemma">The lemma in lower case.</param>
    public LexicalEntry? Find(string lemma)
    {
        var number = _words.Find(lemma);
        return number < 0 ? null : Entry(number);
    }

    /// <summary>How the two words are related. Swapping the arguments swaps hypernym and hyponym, part and whole, and changes nothing else.</summary>
    /// <param name="a">An entry of this lexicon.</param>
    /// <param name="b">An entry of this lexicon.</param>
    /// <exception cref="ArgumentException">An entry is of another lexicon.</exception>
    public LexicalRelation Relate(LexicalEntry a, LexicalEntry b)
    {
        ThrowIfForeign(a);
        ThrowIfForeign(b);
        return Between(a, b);
    }

    /// <summary>How two entries of one lexicon are related, as <see cref="Relate"/> says it.</summary>
    internal static LexicalRelation Between(LexicalEntry a, LexicalEntry b)
    {
        if (ReferenceEquals(a, b))
        {
            return LexicalRelation.SameLemma;
        }

        if (!RelationSketch.MayRelate(a.Sketch, b.Sketch))
        {
            return LexicalRelation.None;
        }

        var (x, y) = (a.Neighborhood, b.Neighborhood);
        var relation = LexicalRelation.None;
        if (Contains(x.Antonyms, b) || Contains(y.Antonyms, a))
        {
            relation |= LexicalRelation.Antonym;
        }
        else if (Neighborhood.Meet(x.Synsets, y.Synsets) || Neighborhood.Meet(x.Similar, y.Synsets) || Neighborhood.Meet(x.Synsets, y.Similar))
        {
            relation |= LexicalRelation.Synonym;
        }

        relation |= Neighborhood.Meet(x.Ancestors, y.Heads) ? LexicalRelation.Hypernym : 0;
        relation |= Neighborhood.Meet(x.Heads, y.Ancestors) ? LexicalRelation.Hyponym : 0;
        relation |= (relation & LexicalRelation.Synonym) == 0 && Neighborhood.Meet(x.Parents, y.Parents) ? LexicalRelation.CoHyponym : 0;
        relation |= Contains(x.Derivations, b) || Contains(y.Derivations, a) ? LexicalRelation.Derivation : 0;
        relation |= Neighborhood.Meet(x.Entailed, y.Synsets) || Neighborhood.Meet(x.Synsets, y.Entailed) ? LexicalRelation.Entailment : 0;
        relation |= Neighborhood.Meet(x.Wholes, y.Heads) ? LexicalRelation.PartOf : 0;
        relation |= Neighborhood.Meet(x.Heads, y.Wholes) ? LexicalRelation.HasPart : 0;
        return relation;
    }

    /// <summary>The entry of a word by its number; the same instance each time.</summary>
    internal LexicalEntry Entry(int number)
    {
        var entry = Volatile.Read(ref _entries[number]);
        if (entry is not null)
        {
            return entry;
        }

        var created = new LexicalEntry(_words[number], number, _builder);
        return Interlocked.CompareExchange(ref _entries[number], created, null) ?? created;
    }

    /// <summary>Whether the word stands in one of the hand-written lists.</summary>
    internal bool IsListed(LexicalEntry entry) => _lists.Contains(entry.Number);

    /// <summary>Whether two words that a hyphen joins make one word of the dictionary.</summary>
    internal bool IsCompound(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Compounds.IsOneWord(Lemmatizer, first, second);

    private void ThrowIfForeign(LexicalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if ((uint)entry.Number >= (uint)_entries.Length || !ReferenceEquals(_entries[entry.Number], entry))
        {
            throw new ArgumentException($"The entry \"{entry.Lemma}\" is of another lexicon.", nameof(entry));
        }
    }

    private static bool Contains(int[] sorted, LexicalEntry entry) => Array.BinarySearch(sorted, entry.Number) >= 0;

    private static Stream Resource(string name) =>
        typeof(Lexicon).Assembly.GetManifestResourceStream($"Contradict.Inference.Language.Resources.{name}")
        ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
}
