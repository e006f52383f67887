using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Inference.Features;

/// <summary>Two quantities that measure one thing, as far as noun, unit and neighbours tell.</summary>
/// <param name="A">The quantity of the first statement.</param>
/// <param name="B">The quantity of the second.</param>
/// <param name="SameNoun">How surely both count the same: 1 for one noun or unit, less where one names none.</param>
/// <param name="Context">The share of words near them that are aligned, 0 to 1.</param>
/// <param name="Comparison">How the values go together.</param>
internal readonly record struct MatchedQuantities(Quantity A, Quantity B, double SameNoun, double Context, QuantityComparison Comparison)
{
    private const int Neighbours = 4;
    private const int MostQuantities = 24;

    /// <summary>Matches the quantities one to one, the surest first.</summary>
    public static ImmutableArray<MatchedQuantities> Of(PairContext pair)
    {
        var (ofA, ofB) = (pair.A.Analysis.Quantities, pair.B.Analysis.Quantities);
        if (ofA.IsEmpty || ofB.IsEmpty)
            return [];
        var candidates = new List<(MatchedQuantities Match, int A, int B)>();
        for (var i = 0; i < Math.Min(ofA.Length, MostQuantities); i++)
        {
            for (var j = 0; j < Math.Min(ofB.Length, MostQuantities); j++)
            {
                var comparison = ofA[i].Compare(ofB[j]);
                var noun = NounMatch(pair, ofA[i], ofB[j]);
                if (comparison != QuantityComparison.Incomparable && noun > 0)
                    candidates.Add((new MatchedQuantities(ofA[i], ofB[j], noun, ContextOf(pair, ofA[i], ofB[j]), comparison), i, j));
            }
        }

        candidates.Sort(static (x, y) => -x.Match.Rank.CompareTo(y.Match.Rank));
        var (takenA, takenB) = (new bool[ofA.Length], new bool[ofB.Length]);
        var matches = ImmutableArray.CreateBuilder<MatchedQuantities>();
        foreach (var (match, i, j) in candidates)
        {
            if (takenA[i] || takenB[j])
                continue;
            takenA[i] = takenB[j] = true;
            matches.Add(match);
        }

        return matches.ToImmutable();
    }

    private double Rank => SameNoun + Context + (Comparison == QuantityComparison.Equal ? 0.5 : Comparison == QuantityComparison.Compatible ? 0.25 : 0) - (A.FirstToken * 1e-6) - (B.FirstToken * 1e-6);

    private static double NounMatch(PairContext pair, Quantity a, Quantity b)
    {
        if (a.Unit is not null)
            return 1;
        if (a.Counted is null || b.Counted is null)
            return a.Counted is null && b.Counted is null ? 0.5 : 0.4;
        if (a.Counted == b.Counted)
            return 1;
        foreach (var aligned in pair.Alignment.Pairs)
        {
            if (pair.A.Words[aligned.A].Token.Lemma == a.Counted && pair.B.Words[aligned.B].Token.Lemma == b.Counted)
                return aligned.Similarity;
        }

        var (entryA, entryB) = (pair.Lexicon.Find(a.Counted), pair.Lexicon.Find(b.Counted));
        if (entryA is null || entryB is null)
            return 0.1;
        var relation = pair.Lexicon.Relate(entryA, entryB);
        return relation == LexicalRelation.None ? 0.1 : (relation & LexicalRelation.CoHyponym) != 0 ? 0.3 : 0.8;
    }

    private static double ContextOf(PairContext pair, Quantity a, Quantity b)
    {
        var (words, aligned) = (0, 0.0);
        foreach (var word in pair.Alignment.Pairs)
        {
            if (IsNear(pair.A, word.A, a) && IsNear(pair.B, word.B, b))
                aligned += word.Similarity;
        }

        foreach (var word in pair.A.Words)
            words += Distance(word.TokenIndex, a) is > 0 and <= Neighbours ? 1 : 0;
        var others = 0;
        foreach (var word in pair.B.Words)
            others += Distance(word.TokenIndex, b) is > 0 and <= Neighbours ? 1 : 0;
        return Math.Min(words, others) == 0 ? 0 : Math.Min(1, aligned / Math.Min(words, others));
    }

    private static bool IsNear(PreparedStatement statement, int word, Quantity quantity) =>
        Distance(statement.Words[word].TokenIndex, quantity) is > 0 and <= Neighbours;

    private static int Distance(int token, Quantity quantity) =>
        token < quantity.FirstToken ? quantity.FirstToken - token : token >= quantity.EndToken ? token - quantity.EndToken + 1 : 0;
}
