using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How alike two content words are, by lemma, WordNet and letters, and how near by their vectors.</summary>
internal sealed class WordSimilarity(Lexicon lexicon, WordVectors vectors)
{
    private const double LeastDice = 0.55;

    public WordVectors Vectors { get; } = vectors;

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>The similarity, 0 to 1, and the relation behind it; opposite words count as alike, since they stand for each other.</summary>
    public WordComparison Of(ContentWord a, ContentWord b)
    {
        if (a.IsSameAs(b))
            return new WordComparison(1, 1, LexicalRelation.SameLemma);
        var cosine = (float)Vectors.Cosine(a.Vector, b.Vector);
        if (a.IsNumber || b.IsNumber)
            return new WordComparison(a.IsNumber && b.IsNumber ? 0.3 : 0, cosine, LexicalRelation.None);
        if (a.IsTime && b.IsTime)
            return new WordComparison(0.35, cosine, LexicalRelation.None);
        var relation = RelationOf(a, b);
        return new WordComparison(Math.Max(OfRelation(relation), a.Letters.DiceFrom(LeastDice, b.Letters) * 0.9), cosine, relation);
    }

    private static LexicalRelation RelationOf(ContentWord a, ContentWord b)
    {
        if (a.Entry is not { } entryA || b.Entry is not { } entryB || (a.InName && b.InName))
            return LexicalRelation.None;
        // A word need not reach itself, yet is related.
        return ReferenceEquals(entryA, entryB) || RelationSketch.MayRelate(a.Sketch!, b.Sketch!) ? Lexicon.Between(entryA, entryB) : LexicalRelation.None;
    }

    private static double OfRelation(LexicalRelation relation)
    {
        if (relation == LexicalRelation.None)
            return 0;
        if ((relation & LexicalRelation.SameLemma) != 0)
            return 1;
        if ((relation & LexicalRelation.Antonym) != 0)
            return 0.85;
        if ((relation & LexicalRelation.Synonym) != 0)
            return 0.9;
        if ((relation & LexicalRelation.Derivation) != 0)
            return 0.85;
        if ((relation & LexicalRelation.Entailment) != 0)
            return 0.7;
        if ((relation & (LexicalRelation.Hypernym | LexicalRelation.Hyponym)) != 0)
            return 0.65;
        return (relation & LexicalRelation.CoHyponym) != 0 ? 0.4 : 0;
    }
}
