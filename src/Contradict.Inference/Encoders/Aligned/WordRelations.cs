using System.Numerics;
using Contradict.Inference.Language;

namespace Contradict.Inference.Encoders.Aligned;

/// <summary>
/// Relates the words of two statements by lemma, WordNet, quantities, times, names and negation: what an alignment is helped by that no
/// vector tells (knowledge-enriched alignment: Chen et al., 2018).
/// </summary>
internal static class WordRelations
{
    /// <summary>How many kinds of relation there are.</summary>
    public const int Count = 20;

    private const int LeastStart = 5;

    /// <summary>Relates every word of the first to every word of the second.</summary>
    /// <param name="a">The first statement's words, analysed with the same lexicon as the second's.</param>
    /// <param name="b">The second's.</param>
    /// <returns>Row by row, a word of the first a row.</returns>
    public static WordRelation[] Between(WordSequence a, WordSequence b)
    {
        var cells = new WordRelation[a.Count * b.Count];
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
                cells[(i * b.Count) + j] = Between(a, i, b, j);
        }

        return cells;
    }

    /// <summary>Writes one number a kind of relation, 1 where it holds and 0 elsewhere, for every word of the first and the second.</summary>
    /// <param name="a">The first statement's words.</param>
    /// <param name="b">The second's.</param>
    /// <param name="into">Zeros: at least the first's words × <paramref name="width"/> × <see cref="Count"/>.</param>
    /// <param name="width">How many places there are for the second's words.</param>
    /// <param name="hiddenA">A word of the first that relates to nothing; -1 for none.</param>
    /// <param name="hiddenB">A word of the second that relates to nothing; -1 for none.</param>
    public static void Fill(WordSequence a, WordSequence b, Span<float> into, int width, int hiddenA = -1, int hiddenB = -1)
    {
        var cells = Between(a, b);
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < b.Count; j++)
            {
                if (i == hiddenA || j == hiddenB)
                    continue;
                var start = ((i * width) + j) * Count;
                for (var bits = (uint)cells[(i * b.Count) + j]; bits != 0; bits &= bits - 1)
                    into[start + BitOperations.TrailingZeroCount(bits)] = 1;
            }
        }
    }

    private static WordRelation Between(WordSequence a, int i, WordSequence b, int j)
    {
        var (x, y) = (a.Token(i), b.Token(j));
        var relation = WordRelation.None;
        if (x.Lower == y.Lower)
            relation |= WordRelation.SameWord | WordRelation.SameLemma;
        else if (x.Lemma == y.Lemma || a.Key(i) == b.Key(j))
            relation |= WordRelation.SameLemma;
        if (a.QuantityOf(i) is { } quantity && b.QuantityOf(j) is { } other)
            relation |= Of(quantity.Compare(other));
        else if (a.TimeOf(i) is { } time && b.TimeOf(j) is { } otherTime)
            relation |= Of(time.Compare(otherTime));
        if (a.NameOf(i) is { } name && b.NameOf(j) is { } otherName && name.Key == otherName.Key)
            relation |= WordRelation.SameName;
        if (x.IsContent && y.IsContent)
            relation |= OfContent(a, i, b, j, x, y, relation);
        return relation;
    }

    private static WordRelation OfContent(WordSequence a, int i, WordSequence b, int j, in Token x, in Token y, WordRelation known)
    {
        var relation = known;
        if ((known & WordRelation.SameLemma) == 0)
        {
            if (x.Entry is { } entryX && y.Entry is { } entryY)
                relation |= Of(Lexicon.Between(entryX, entryY));
            if (x.Lower.Length >= LeastStart && y.Lower.Length >= LeastStart && x.Lower.AsSpan(0, LeastStart).SequenceEqual(y.Lower.AsSpan(0, LeastStart)))
                relation |= WordRelation.SameStart;
        }

        const WordRelation Alike = WordRelation.SameLemma | WordRelation.Synonym | WordRelation.Derivation | WordRelation.Hypernym | WordRelation.Hyponym;
        if ((relation & Alike) != 0 && a.IsNegated(i) != b.IsNegated(j))
            relation |= WordRelation.OppositePolarity;
        return relation;
    }

    private static WordRelation Of(LexicalRelation lexical)
    {
        if (lexical == LexicalRelation.None)
            return WordRelation.None;
        var relation = WordRelation.None;
        foreach (var (from, to) in Lexical)
        {
            if ((lexical & from) != 0)
                relation |= to;
        }

        return relation;
    }

    private static WordRelation Of(QuantityComparison comparison) => comparison switch
    {
        QuantityComparison.Equal => WordRelation.EqualQuantity,
        QuantityComparison.Compatible => WordRelation.CompatibleQuantity,
        QuantityComparison.Clash => WordRelation.ClashingQuantity,
        _ => WordRelation.OtherQuantity,
    };

    private static WordRelation Of(TimeComparison comparison) => comparison switch
    {
        TimeComparison.Equal or TimeComparison.Compatible => WordRelation.AgreeingTime,
        TimeComparison.Clash => WordRelation.ClashingTime,
        _ => WordRelation.None,
    };

    private static readonly (LexicalRelation From, WordRelation To)[] Lexical =
    [
        (LexicalRelation.SameLemma, WordRelation.SameLemma),
        (LexicalRelation.Synonym, WordRelation.Synonym),
        (LexicalRelation.Antonym, WordRelation.Antonym),
        (LexicalRelation.Hypernym, WordRelation.Hypernym),
        (LexicalRelation.Hyponym, WordRelation.Hyponym),
        (LexicalRelation.CoHyponym, WordRelation.CoHyponym),
        (LexicalRelation.Derivation, WordRelation.Derivation),
        (LexicalRelation.Entailment, WordRelation.Entailment),
        (LexicalRelation.PartOf, WordRelation.PartOf),
        (LexicalRelation.HasPart, WordRelation.HasPart),
    ];
}
