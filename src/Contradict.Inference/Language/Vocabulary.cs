namespace Contradict.Inference.Language;

/// <summary>Which words there are and which parts of speech they can be: WordNet's and those that only the word lists have.</summary>
internal sealed class Vocabulary(WordNet wordNet, WordLists lists)
{
    private const int ListedCount = 10;

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => wordNet.Words.Find(word);

    /// <summary>The number of an irregular form, or -1.</summary>
    public int FindException(ReadOnlySpan<char> word) => wordNet.Exceptions.Find(word);

    /// <summary>Whether the word, by its number, can be that part of speech.</summary>
    public bool Has(int word, PartOfSpeech partOfSpeech)
    {
        if (word < 0)
        {
            return false;
        }

        var index = IndexOf(partOfSpeech);
        return word < wordNet.WordCount && wordNet.Has(word, index) || lists.Has(word, index);
    }

    /// <summary>
    /// How often the word is used as that part of speech: in WordNet's tagged texts, which are of 1961, and a few times
    /// more where the lists of news words have it so.
    /// </summary>
    public int TagCount(int word, PartOfSpeech partOfSpeech)
    {
        var index = IndexOf(partOfSpeech);
        return word < 0 ? 0 : wordNet.TagCount(word, index) + (lists.Has(word, index) ? ListedCount : 0);
    }

    /// <summary>The lemma of an irregular form, or -1.</summary>
    public int ExceptionLemma(int exception, PartOfSpeech partOfSpeech) =>
        exception < 0 ? -1 : wordNet.ExceptionLemma(exception, IndexOf(partOfSpeech));

    /// <summary>Whether the word, as a noun, names single things only: a city, a person.</summary>
    public bool IsNameOnly(int word)
    {
        var senses = wordNet.Senses(word, 0);
        foreach (var sense in senses)
        {
            if (wordNet.Classes.Of(sense.Synset).IsEmpty)
            {
                return false;
            }
        }

        return !senses.IsEmpty;
    }

    private static int IndexOf(PartOfSpeech partOfSpeech) => partOfSpeech switch
    {
        PartOfSpeech.Noun => 0,
        PartOfSpeech.Verb => 1,
        PartOfSpeech.Adjective => 2,
        PartOfSpeech.Adverb => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(partOfSpeech), partOfSpeech, "WordNet has no such part of speech."),
    };
}
