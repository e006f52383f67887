using System.Collections.Immutable;
using System.Globalization;

namespace Contradict.Inference.Language;

/// <summary>Finds words that say which of several ordered states a thing is in. What is negated says nothing of the order and is left out.</summary>
public static class StateCueFinder
{
    private static readonly ImmutableArray<(string Ladder, PhraseList Phrases)> Ladders = PhraseList.LoadApart("ladders.txt");

    /// <summary>The states that the tokens name, ladder by ladder; a word may stand on several.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="negations">The negations among them.</param>
    public static ImmutableArray<StateCue> Find(ImmutableArray<Token> tokens, ImmutableArray<Negation> negations)
    {
        if (tokens.IsDefaultOrEmpty) return [];
        ImmutableArray<StateCue>.Builder? found = null;
        foreach (var (ladder, phrases) in Ladders)
        {
            for (int i = 0; i < tokens.Length; i++)
            {
                if (phrases.Match(tokens, i, out int end) is not { } phrase) continue;
                if (!IsNegated(negations, i))
                {
                    found ??= ImmutableArray.CreateBuilder<StateCue>();
                    found.Add(new StateCue(i, end, ladder, int.Parse(phrase.Class, CultureInfo.InvariantCulture)));
                }

                i = end - 1;
            }
        }

        return found?.DrainToImmutable() ?? [];
    }

    /// <summary>Whether the negations over a token turn it round. A word such as "blocked" is itself one and lies in its own scope where it is passive.</summary>
    private static bool IsNegated(ImmutableArray<Negation> negations, int token)
        => negations.Count(negation => token >= negation.ScopeStart && token < negation.ScopeEnd && !(token >= negation.CueToken && token < negation.CueEnd)) % 2 != 0;
}
