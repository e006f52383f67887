namespace Contradict.Inference.Language;

/// <summary>One sense of a word.</summary>
/// <param name="Synset">The number of its synset.</param>
/// <param name="TagCount">How often WordNet's tagged texts use it; 0 for most.</param>
internal readonly record struct WordSense(int Synset, int TagCount);
