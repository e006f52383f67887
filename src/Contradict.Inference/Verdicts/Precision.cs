using System.Collections.Frozen;
using Contradict.Inference.Features;
using Contradict.Inference.Language;

namespace Contradict.Inference.Verdicts;

/// <summary>
/// Tells when one statement says what the other says, only less exactly: "more than 30" beside "33", two names of a list of three. What leaves
/// something out contradicts nothing.
/// </summary>
internal static class Precision
{
    private const int MostQuantities = 24;

    // "Only the north was hit" leaves nothing out.
    private static readonly FrozenSet<string> Exhaustive = FrozenSet.Create("only", "just", "alone", "exactly", "solely", "merely", "all");

    /// <summary>Whether the words of one are all in the other, its numbers admit the other's, and nothing is turned, opposed or swapped.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="features">The pair's features.</param>
    public static bool Holds(PreparedStatement a, PreparedStatement b, ReadOnlySpan<float> features) =>
        !Containment.IsOpposed(features) && (IsVaguer(a, b) || IsVaguer(b, a));

    private static bool IsVaguer(PreparedStatement less, PreparedStatement more)
    {
        if (less.Analysis.Tokens.Any(token => Exhaustive.Contains(token.Lower)))
            return false;
        var words = WordsOf(less);
        return words.Count >= 2 && words.IsSubsetOf(WordsOf(more)) && NumbersAreMet(less, more);
    }

    private static HashSet<string> WordsOf(PreparedStatement statement)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in statement.Words)
        {
            if (!word.IsNumber && !statement.Analysis.Quantities.Any(quantity => IsBound(quantity, word)))
                words.Add(word.Key);
        }

        return words;
    }

    /// <summary>Whether a word belongs to a quantity and is not what it counts.</summary>
    private static bool IsBound(Quantity quantity, ContentWord word) =>
        word.TokenIndex >= quantity.FirstToken && word.TokenIndex < quantity.EndToken && word.Token.Lemma != quantity.Counted;

    private static bool NumbersAreMet(PreparedStatement less, PreparedStatement more)
    {
        if (less.Analysis.Quantities.Length > MostQuantities || more.Analysis.Quantities.Length > MostQuantities)
            return false;
        return less.Analysis.Quantities.All(vague => more.Analysis.Quantities.Any(exact =>
            (vague.Counted is null || exact.Counted is null || vague.Counted == exact.Counted)
            && vague.Compare(exact) is QuantityComparison.Equal or QuantityComparison.Compatible));
    }
}
