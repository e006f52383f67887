namespace Contradict.Training.Lexicons;

/// <summary>WordNet as its files hold it.</summary>
internal sealed class WordNetDictionary
{
    /// <summary>How many parts of speech WordNet has: noun, verb, adjective, adverb.</summary>
    public const int PartsOfSpeech = 4;

    /// <summary>All synsets.</summary>
    public SortedDictionary<SynsetKey, WordNetSynset> Synsets { get; } = [];

    /// <summary>For each lemma, its senses by part of speech, the commonest first.</summary>
    public SortedDictionary<string, IReadOnlyList<WordNetSense>[]> Senses { get; } = new(StringComparer.Ordinal);

    /// <summary>For each irregular form, its lemma by part of speech; null where it is no form of one.</summary>
    public SortedDictionary<string, string?[]> Exceptions { get; } = new(StringComparer.Ordinal);
}
