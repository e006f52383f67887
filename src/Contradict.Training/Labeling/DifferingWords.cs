using System.Collections.Immutable;
using Contradict.Inference.Language;

namespace Contradict.Training.Labeling;

/// <summary>Finds the words by which two statements differ: those of each whose dictionary form the other lacks.</summary>
/// <param name="analyzer">Cuts the statements into words.</param>
public sealed class DifferingWords(StatementAnalyzer analyzer)
{
    /// <summary>Finds them.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <returns>The spans in each, in order; words that only hold a sentence together are not among them.</returns>
    public (ImmutableArray<TextSpan> A, ImmutableArray<TextSpan> B) Find(string a, string b)
    {
        var (first, second) = (analyzer.Analyze(a).Tokens, analyzer.Analyze(b).Tokens);
        return (Without(first, second), Without(second, first));
    }

    private static ImmutableArray<TextSpan> Without(ImmutableArray<Token> tokens, ImmutableArray<Token> others)
    {
        var there = others.Select(token => token.Lemma).ToHashSet(StringComparer.Ordinal);
        return [.. tokens.Where(token => Tells(token) && !there.Contains(token.Lemma)).Select(token => token.Span)];
    }

    /// <summary>Words that only hold a sentence together would hide those that count. Negations, modals, quantifiers and "before", "without" count.</summary>
    private static bool Tells(in Token token) =>
        token.Lower.Any(char.IsLetterOrDigit)
        && token.PartOfSpeech is not (PartOfSpeech.Pronoun or PartOfSpeech.Conjunction)
        && token.Lower is not ("a" or "an" or "the" or "of" or "to" or "in" or "on" or "at" or "by" or "for" or "with" or "from" or "as" or "that" or "which" or "'s");
}
