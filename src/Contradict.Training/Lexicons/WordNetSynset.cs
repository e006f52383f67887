namespace Contradict.Training.Lexicons;

/// <summary>One line of a WordNet data file: a set of synonyms and its pointers.</summary>
/// <param name="Words">Its lemmas in lower case, in file order; words of several parts have underscores.</param>
/// <param name="Pointers">Its pointers, in file order.</param>
internal sealed record WordNetSynset(IReadOnlyList<string> Words, IReadOnlyList<WordNetPointer> Pointers);
