using System.IO.Compression;

namespace Contradict.Inference.Language;

/// <summary>WordNet's words, senses and relations, as the compiler in Contradict.Training packs them.</summary>
internal sealed class WordNet
{
    /// <summary>How many parts of speech it has: noun, verb, adjective, adverb.</summary>
    public const int PartsOfSpeech = 4;

    private readonly int[] _senseStarts;
    private readonly WordSense[] _senses;
    private readonly int[] _exceptionLemmas;

    private WordNet(CompactReader reader)
    {
        Words = reader.ReadWords();
        WordCount = Words.Count;
        _senseStarts = new int[(WordCount * PartsOfSpeech) + 1];
        _senses = ReadSenses(ref reader);
        Exceptions = reader.ReadWords();
        _exceptionLemmas = ReadExceptions(ref reader);
        SynsetCount = reader.Read();
        Hypernyms = reader.ReadAdjacency(SynsetCount);
        Classes = reader.ReadAdjacency(SynsetCount);
        Wholes = reader.ReadAdjacency(SynsetCount);
        Similar = reader.ReadAdjacency(SynsetCount);
        Entailments = reader.ReadAdjacency(SynsetCount);
        Antonyms = reader.ReadWordPointers(WordCount);
        Derivations = reader.ReadWordPointers(WordCount);
    }

    /// <summary>The lemmas; words that the caller adds have no senses.</summary>
    public WordTable Words { get; }

    /// <summary>How many lemmas came with WordNet.</summary>
    public int WordCount { get; }

    /// <summary>The irregular forms.</summary>
    public WordTable Exceptions { get; }

    /// <summary>How many synsets there are.</summary>
    public int SynsetCount { get; }

    /// <summary>From a synset to the more general ones.</summary>
    public Adjacency Hypernyms { get; }

    /// <summary>From the synset of one thing of its own ("Cairo") to what it is one of ("national capital").</summary>
    public Adjacency Classes { get; }

    /// <summary>From the synset of one thing of its own to what it is a part of.</summary>
    public Adjacency Wholes { get; }

    /// <summary>Between adjectives of like meaning, and between verbs of one group.</summary>
    public Adjacency Similar { get; }

    /// <summary>From a verb's synset to those that it entails or causes.</summary>
    public Adjacency Entailments { get; }

    /// <summary>Antonyms between words.</summary>
    public WordPointers Antonyms { get; }

    /// <summary>Derivations between words.</summary>
    public WordPointers Derivations { get; }

    /// <summary>Reads the compressed file.</summary>
    /// <exception cref="InvalidDataException">The stream is not such a file.</exception>
    public static WordNet Read(Stream compressed)
    {
        using var plain = new BrotliStream(compressed, CompressionMode.Decompress);
        using var bytes = new MemoryStream(8 << 20);
        plain.CopyTo(bytes);
        var content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        return content.StartsWith("WNC1"u8)
            ? new WordNet(new CompactReader(content[4..]))
            : throw new InvalidDataException("The dictionary does not begin with WNC1.");
    }

    /// <summary>The senses of a word as one part of speech, the commonest first, at most eight.</summary>
    public ReadOnlySpan<WordSense> Senses(int word, int partOfSpeech)
    {
        if ((uint)word >= (uint)WordCount)
        {
            return [];
        }

        var index = (word * PartsOfSpeech) + partOfSpeech;
        return _senses.AsSpan(_senseStarts[index], _senseStarts[index + 1] - _senseStarts[index]);
    }

    /// <summary>Whether the word has a sense as that part of speech.</summary>
    public bool Has(int word, int partOfSpeech) => !Senses(word, partOfSpeech).IsEmpty;

    /// <summary>How often WordNet's tagged texts use the word as that part of speech.</summary>
    public int TagCount(int word, int partOfSpeech)
    {
        var count = 0;
        foreach (var sense in Senses(word, partOfSpeech))
        {
            count += sense.TagCount;
        }

        return count;
    }

    /// <summary>The lemma of an irregular form as one part of speech, or -1.</summary>
    public int ExceptionLemma(int exception, int partOfSpeech) => _exceptionLemmas[(exception * PartsOfSpeech) + partOfSpeech];

    private WordSense[] ReadSenses(ref CompactReader reader)
    {
        var senses = new List<WordSense>(WordCount * 2);
        var synset = 0;
        for (var word = 0; word < WordCount; word++)
        {
            var mask = reader.Read();
            for (var partOfSpeech = 0; partOfSpeech < PartsOfSpeech; partOfSpeech++)
            {
                for (var rest = (mask >> partOfSpeech & 1) == 0 ? 0 : reader.Read(); rest > 0; rest--)
                {
                    synset += reader.ReadSigned();
                    senses.Add(new WordSense(synset, reader.Read()));
                }

                _senseStarts[(word * PartsOfSpeech) + partOfSpeech + 1] = senses.Count;
            }
        }

        return [.. senses];
    }

    private int[] ReadExceptions(ref CompactReader reader)
    {
        var lemmas = new int[Exceptions.Count * PartsOfSpeech];
        for (var exception = 0; exception < Exceptions.Count; exception++)
        {
            var mask = reader.Read();
            for (var partOfSpeech = 0; partOfSpeech < PartsOfSpeech; partOfSpeech++)
            {
                var isForm = (mask >> partOfSpeech & 1) != 0;
                lemmas[(exception * PartsOfSpeech) + partOfSpeech] = isForm ? reader.Read() : -1;
            }
        }

        return lemmas;
    }
}
