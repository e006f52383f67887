namespace Contradict.Training.Lexicons;

/// <summary>A relation that leads out of a synset or out of one of its words.</summary>
/// <param name="Symbol">WordNet's symbol of the relation, such as "@" for hypernym.</param>
/// <param name="Target">The synset that it leads to.</param>
/// <param name="SourceWord">The word that it leaves from, counted from 1; 0 where it is of the whole synset.</param>
/// <param name="TargetWord">The word that it leads to, counted from 1; 0 where it is to the whole synset.</param>
internal sealed record WordNetPointer(string Symbol, SynsetKey Target, int SourceWord, int TargetWord);
