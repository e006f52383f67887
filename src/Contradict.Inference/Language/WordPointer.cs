namespace Contradict.Inference.Language;

/// <summary>A relation from a word in one sense to another word in one sense.</summary>
/// <param name="Synset">The sense of the word that it leaves from.</param>
/// <param name="TargetWord">The word that it leads to.</param>
/// <param name="TargetSynset">The sense of that word.</param>
internal readonly record struct WordPointer(int Synset, int TargetWord, int TargetSynset);
