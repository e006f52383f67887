namespace Contradict.Training.Lexicons;

/// <summary>One sense of a lemma.</summary>
/// <param name="Synset">The synset.</param>
/// <param name="TagCount">How often the sense was met in WordNet's tagged texts; 0 where never.</param>
internal readonly record struct WordNetSense(SynsetKey Synset, int TagCount);
