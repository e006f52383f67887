using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>How alike two content words are, by lemma, WordNet and letters.</summary>
internal sealed class WordSimilarity(Lexicon lexicon, WordVectors vectors)
{
    private const double LeastDice = 0.55;

    public WordVectors Vectors { get; } = vectors;

    public Lexicon Lexicon { get; } = lexicon;

    /// <summary>The similarity, 0 to 1, and the relation behind it; opposite words count as alike, since they stand for each other.</summary>
    public (double Similarity, LexicalRelation Relation) Compare(in ContentWord a, in ContentWord b)
    {
        if (a.Key == b.Key)
            return (1, LexicalRelation.SameLemma);
        if (a.IsNumber || b.IsNumber)
            return (a.IsNumber && b.IsNumber ? 0.3 : 0, LexicalRelation.None);
        if (a.IsTime && b.IsTime)
            return (0.35, LexicalRelation.None);
        var relation = a.Token.Entry is { } entryA && b.Token.Entry is { } entryB && !(a.InName && b.InName)
            ? Lexicon.Relate(entryA, entryB)
            : LexicalRelation.None;
        return (Math.Max(OfRelation(relation), OfLetters(a, b)), relation);
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

    private static double OfLetters(in ContentWord a, in ContentWord b)
    {
        var dice = Trigrams.Dice(a.Trigrams, b.Trigrams);
        return dice < LeastDice ? 0 : dice * 0.9;
    }
}
