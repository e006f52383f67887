using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Two content words that stand for each other.</summary>
/// <param name="A">Index of the content word in the first statement.</param>
/// <param name="B">Index of the content word in the second.</param>
/// <param name="Similarity">How alike they are, 0 to 1, without the bonus for their neighbours.</param>
/// <param name="Relation">How WordNet relates them.</param>
internal readonly record struct AlignedWords(int A, int B, double Similarity, LexicalRelation Relation)
{
    public bool AreOpposite => (Relation & LexicalRelation.Antonym) != 0 && (Relation & LexicalRelation.SameLemma) == 0;
}
