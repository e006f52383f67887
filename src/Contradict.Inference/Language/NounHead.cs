using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds the noun that a number or quantifier counts.</summary>
internal static class NounHead
{
    private const int Farthest = 9;

    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "of", "the", "its", "their", "his", "her", "our", "my", "your", "these", "those", "this", "that", "more", "other", "others", "further", "additional",
        "extra", "or", "fewer", "-", "mostly", "mainly", "all", "some", "every", "such");

    private static readonly FrozenSet<string> States = FrozenSet.Create(
        "dead", "wounded", "injured", "missing", "hurt", "killed", "sick", "ill", "homeless", "poor", "displaced", "unemployed", "infected", "elderly", "rich", "trapped");

    // Verbs that a tagger may take for the head of a compound: "nine people died".
    private static readonly FrozenSet<string> PastVerbs = FrozenSet.Create(
        "died", "went", "left", "stood", "came", "fell", "lost", "set", "run", "took", "got", "made", "fled", "said", "told", "began", "broke", "drowned", "perished", "survived");

    /// <summary>The lemma of the head of the noun phrase that goes on at a token: "mostly civilian people" gives "people"; null where none does.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">Index of the token after the number.</param>
    /// <param name="limit">Index of the first token that may not be taken.</param>
    public static string? Find(ImmutableArray<Token> tokens, int start, int limit)
    {
        int head = -1, state = -1;
        int last = Math.Min(Math.Min(tokens.Length, limit), start + Farthest);
        for (int i = start; i < last && tokens[i].Sentence == tokens[start].Sentence; i++)
        {
            var token = tokens[i];
            if (head >= 0 && token.Lower is "'s" or "'")
            {
                head = -1;
                continue;
            }

            if (head >= 0 ? EndsPhrase(token, tokens[i - 1]) : !GoesOn(tokens, i, start)) break;
            if (IsNoun(token) && token.Lower.Length > 1) head = i;
            else if (head < 0 && States.Contains(token.Lower)) state = i;
        }

        if (head < 0) head = state;
        if (head < 0) return null;
        return States.Contains(tokens[head].Lower) ? tokens[head].Lower : tokens[head].Lemma;
    }

    private static bool IsNoun(in Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !PastVerbs.Contains(token.Lower);

    private static bool EndsPhrase(in Token token, in Token before)
        => !IsNoun(token) || (before.PartOfSpeech == PartOfSpeech.Noun && token.PartOfSpeech == PartOfSpeech.ProperNoun);

    private static bool GoesOn(ImmutableArray<Token> tokens, int index, int start)
    {
        var token = tokens[index];
        switch (token.PartOfSpeech)
        {
            case PartOfSpeech.Number:
                return index + 1 < tokens.Length && tokens[index + 1].Lower != "-";
            case PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective:
                return !PastVerbs.Contains(token.Lower);
            case PartOfSpeech.Adverb when token.Lower is "when" or "where" or "why" or "how":
                return false;
            case PartOfSpeech.Adverb:
                return index + 1 < tokens.Length && (tokens[index + 1].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun || Skipped.Contains(token.Lower));
            case PartOfSpeech.Verb:
                return States.Contains(token.Lower) || (IsParticiple(token.Lower) && index + 1 < tokens.Length && tokens[index + 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective);
            case PartOfSpeech.Punctuation:
                return token.Lower == "-" || (token.Lower == "," && index > start && tokens[index - 1].PartOfSpeech == PartOfSpeech.Adjective && index + 1 < tokens.Length && tokens[index + 1].PartOfSpeech == PartOfSpeech.Adjective);
            default:
                return Skipped.Contains(token.Lower);
        }
    }

    private static bool IsParticiple(string word)
        => word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal);
}
