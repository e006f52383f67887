namespace Contradict.Inference.Language;

/// <summary>Relations between words in given senses.</summary>
/// <param name="starts">Where each word's relations begin, and the end of the last.</param>
/// <param name="pointers">The relations of all words.</param>
internal sealed class WordPointers(int[] starts, WordPointer[] pointers)
{
    /// <summary>The relations that leave from a word; empty for words that have none.</summary>
    public ReadOnlySpan<WordPointer> Of(int word) =>
        (uint)(word + 1) < (uint)starts.Length ? pointers.AsSpan(starts[word], starts[word + 1] - starts[word]) : [];
}
