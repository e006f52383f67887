using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How a content word of one statement goes with one of the other.</summary>
/// <param name="Similarity">How alike they are, 0 to 1.</param>
/// <param name="Cosine">The cosine of their vectors, -1 to 1; 1 for the same word.</param>
/// <param name="Relation">How WordNet relates them.</param>
internal readonly record struct WordComparison(double Similarity, float Cosine, LexicalRelation Relation);
