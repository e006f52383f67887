using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Guesses where clauses begin and end, from words, commas and parts of speech.</summary>
internal static class ClauseBounds
{
    // No clause is taken to be longer, so that the work stays in proportion to the text, whatever it is.
    private const int LongestClause = 80;
    private const int ListReach = 6;
    private const int ParenthesisReach = 5;

    private static readonly FrozenSet<string> Ends = FrozenSet.Create(
        ";", ":", ".", "!", "?", "…", "(", ")", "—", "–", "--", "but", "although", "though", "because", "while", "whilst", "whereas", "nor", "unless", "yet", "according", "despite", "given", "amid");

    private static readonly FrozenSet<string> Starts = FrozenSet.Create(
        ";", ":", ".", "!", "?", "…", "(", ")", "—", "–", "--", "but", "although", "though", "because", "while", "whilst", "whereas", "that", "if", "whether", "when", "which", "who", "unless", "given", "amid", "so",
        "said", "says", "say", "told", "reported", "reports", "added", "adds", "announced", "confirmed", "believes", "believe", "thinks", "think", "warned", "warns", "insisted", "insists",
        "claimed", "claims", "conceded", "admitted", "stressed", "calls", "called", "\"", "“", "”");

    /// <summary>The index after the last token of the clause that goes on at <paramref name="start"/>.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">Index of the first token of the part that is asked for.</param>
    /// <param name="complement">Whether it is what a denial denies, in which "and" joins clauses.</param>
    public static int End(ImmutableArray<Token> tokens, int start, bool complement = false)
    {
        if (start >= tokens.Length) return tokens.Length;
        int sentence = tokens[start].Sentence;
        int last = Math.Min(tokens.Length, start + LongestClause);
        for (int i = start; i < last; i++)
        {
            var token = tokens[i];
            if (token.Sentence != sentence || token.Lower is "." or "!" or "?" or ";") return i;
            if (token.Lower == ",")
            {
                int resume = AfterParenthesis(tokens, i, start);
                if (resume > i) i = resume;
                else if (!GoesOnAsList(tokens, i)) return i;
            }
            else if (token.Lower == "and" && i > start)
            {
                if (complement ? Resumes(tokens, i + 1) : StartsClause(tokens, i + 1)) return i;
            }
            else if (i > start && Ends.Contains(token.Lower))
            {
                return i;
            }
        }

        return last;
    }

    /// <summary>The index of the first token of the clause that <paramref name="index"/> is in.</summary>
    public static int Start(ImmutableArray<Token> tokens, int index)
    {
        int sentence = tokens[index].Sentence;
        int first = Math.Max(0, index - LongestClause);
        for (int i = index - 1; i >= first; i--)
        {
            var token = tokens[i];
            if (token.Sentence != sentence || token.Lower == "," || Starts.Contains(token.Lower)) return i + 1;
            if (token.Lower == "and" && StartsClause(tokens, i + 1)) return i + 1;
        }

        return first;
    }

    /// <summary>The index after the noun phrase or gerund that begins at <paramref name="start"/>.</summary>
    public static int PhraseEnd(ImmutableArray<Token> tokens, int start)
    {
        bool noun = false;
        int end = End(tokens, start);
        for (int i = start; i < end; i++)
        {
            var token = tokens[i];
            if (token.Lower == ",") return i;
            if (noun && (token.PartOfSpeech == PartOfSpeech.Auxiliary || IsSubject(token) || IsFinite(token) || (token.PartOfSpeech == PartOfSpeech.Determiner && tokens[i - 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun))) return i;
            noun |= token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
        }

        return end;
    }

    /// <summary>Whether a verb is in a form that can head a clause.</summary>
    private static bool IsFinite(in Token token)
        => token.PartOfSpeech == PartOfSpeech.Verb && token.Lower != token.Lemma && !token.Lower.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsSubject(in Token token) => token.Lower is "he" or "she" or "it" or "they" or "we" or "i" or "you";

    /// <summary>", however," and ", as expected,": the index of the second comma, or of the first where no such words follow.</summary>
    private static int AfterParenthesis(ImmutableArray<Token> tokens, int comma, int start)
    {
        if (comma + 1 >= tokens.Length) return comma;
        bool opens = comma == start || tokens[comma + 1].PartOfSpeech == PartOfSpeech.Adverb || tokens[comma + 1].Lower is "as" or "for" or "in" or "at";
        if (!opens) return comma;
        int last = Math.Min(tokens.Length, comma + 1 + ParenthesisReach);
        for (int i = comma + 2; i < last; i++)
        {
            if (tokens[i].Lower == ",") return i;
            if (tokens[i].PartOfSpeech is PartOfSpeech.Auxiliary || Ends.Contains(tokens[i].Lower)) return comma;
        }

        return comma;
    }

    private static bool GoesOnAsList(ImmutableArray<Token> tokens, int comma)
    {
        int last = Math.Min(tokens.Length, comma + 1 + ListReach);
        for (int i = comma + 1; i < last; i++)
        {
            var token = tokens[i];
            if (token.Lower is "or" or "nor" or "and") return i > comma + 1 || token.Lower == "or";
            if (token.PartOfSpeech is PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun || IsFinite(token) || Ends.Contains(token.Lower)) return false;
            if (token.Lower is "not" or "who" or "which" or "where" or "when" or "after" or "as" or "since" or "with") return false;
        }

        return false;
    }

    /// <summary>Whether the one who denies goes on to say something: "denied the report and confirmed".</summary>
    private static bool Resumes(ImmutableArray<Token> tokens, int start)
        => start < tokens.Length && (Starts.Contains(tokens[start].Lower) && tokens[start].PartOfSpeech == PartOfSpeech.Verb);

    private static bool StartsClause(ImmutableArray<Token> tokens, int start)
    {
        int last = Math.Min(tokens.Length, start + ListReach);
        for (int i = start; i < last; i++)
        {
            var token = tokens[i];
            if (token.PartOfSpeech == PartOfSpeech.Auxiliary || IsFinite(token)) return true;
            if (i == start && token.Lower == "that") return true;
            if (i == start && i + 1 < tokens.Length && tokens[i + 1].Lower == "that" && token.Lower.EndsWith("ing", StringComparison.Ordinal)) return true;
            if (i == start && IsSubject(token)) return true;
            if (token.PartOfSpeech is PartOfSpeech.Preposition or PartOfSpeech.Punctuation or PartOfSpeech.Conjunction) return false;
        }

        return false;
    }
}
