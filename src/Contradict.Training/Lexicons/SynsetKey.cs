namespace Contradict.Training.Lexicons;

/// <summary>How WordNet's files name a synset; ordered by part of speech, then offset.</summary>
/// <param name="PartOfSpeech">0 noun, 1 verb, 2 adjective, 3 adverb.</param>
/// <param name="Offset">Byte offset in the data file of that part of speech.</param>
internal readonly record struct SynsetKey(int PartOfSpeech, int Offset) : IComparable<SynsetKey>
{
    /// <inheritdoc/>
    public int CompareTo(SynsetKey other) =>
        PartOfSpeech != other.PartOfSpeech ? PartOfSpeech.CompareTo(other.PartOfSpeech) : Offset.CompareTo(other.Offset);
}
