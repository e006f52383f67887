using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>
/// A pair read from a premise to a hypothesis. What the two share was computed in one fixed order, so reading it the other way round gives the
/// mirror image to the last bit.
/// </summary>
/// <param name="Pair">The pair in its fixed order.</param>
/// <param name="Swapped">Whether the premise is the second of that order.</param>
internal readonly record struct DirectedPair(PairContext Pair, bool Swapped)
{
    /// <summary>The same two read the other way round.</summary>
    public DirectedPair Backward => this with { Swapped = IsSwapped(Hypothesis, Premise) };

    public PreparedStatement Premise => Swapped ? Pair.B : Pair.A;

    public PreparedStatement Hypothesis => Swapped ? Pair.A : Pair.B;

    /// <summary>For every content word of the premise, the index of its partner, or -1.</summary>
    public int[] OfPremise => Swapped ? Pair.Alignment.OfB : Pair.Alignment.OfA;

    /// <summary>For every content word of the hypothesis, the index of its partner, or -1.</summary>
    public int[] OfHypothesis => Swapped ? Pair.Alignment.OfA : Pair.Alignment.OfB;

    /// <summary>The aligned words, the premise's first.</summary>
    public IEnumerable<AlignedWords> Aligned
    {
        get
        {
            foreach (var aligned in Pair.Alignment.Pairs)
                yield return Swapped ? new AlignedWords(aligned.B, aligned.A, aligned.Similarity, Turned(aligned.Relation)) : aligned;
        }
    }

    /// <summary>Whether the fixed order turns the two round; equal texts stay as they are.</summary>
    public static bool IsSwapped(PreparedStatement premise, PreparedStatement hypothesis) =>
        string.CompareOrdinal(premise.Analysis.Text, hypothesis.Analysis.Text) > 0;

    private static LexicalRelation Turned(LexicalRelation relation) =>
        Exchanged(Exchanged(relation, LexicalRelation.Hypernym, LexicalRelation.Hyponym), LexicalRelation.PartOf, LexicalRelation.HasPart);

    private static LexicalRelation Exchanged(LexicalRelation relation, LexicalRelation one, LexicalRelation other)
    {
        var rest = relation & ~(one | other);
        if ((relation & one) != 0)
            rest |= other;
        if ((relation & other) != 0)
            rest |= one;
        return rest;
    }
}
