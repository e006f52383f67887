using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds negations and their scopes. Scopes nest, so that "not ruled out" puts what it is about under two negations.</summary>
public static class NegationFinder
{
    private static readonly PhraseList Phrases = PhraseList.Load("negation.txt");

    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        "stop", "stops", "block", "blocks", "ban", "bans", "halt", "halts", "bar", "bars", "reject", "rejects", "refuse", "decline", "declines", "dispute", "disputes",
        "discount", "discounts", "veto", "vetoes", "foil", "foils", "doubt", "doubts", "lack", "contest");

    /// <summary>The negations among the tokens, in order of their cues.</summary>
    /// <param name="tokens">The tokens.</param>
    public static ImmutableArray<Negation> Find(ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty) return [];
        List<Negation>? found = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Phrases.Match(tokens, i, out int end) is not { } phrase) continue;
            if (phrase.Class == "None")
            {
                i = end - 1;
                continue;
            }

            if (phrase.HeadLength < phrase.Length) end = i + phrase.HeadLength;
            if (IsOther(tokens, i, end, phrase)) continue;
            int space = phrase.Class.IndexOf(' ', StringComparison.Ordinal);
            var kind = KindOf(phrase.Class.AsSpan(0, space));
            var (start, stop) = NegationScopes.Of(tokens, i, end, ScopeOf(phrase.Class.AsSpan(space + 1)), kind);
            (found ??= []).Add(new Negation(i, end, start, stop, kind));
            i = end - 1;
        }

        if (found is null) return [];
        if (found.Count > 1) NegationScopes.Nest(found);
        return [.. found];
    }

    /// <summary>Whether the words are others of the same spelling: a block of flats, the stop, "No. 4", "far from the road".</summary>
    private static bool IsOther(ImmutableArray<Token> tokens, int start, int end, Phrase phrase)
    {
        var token = tokens[start];
        bool hasNext = end < tokens.Length;
        if (phrase.IsVerb && phrase.Length == 1) return token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && Nouns.Contains(token.Lower);
        return phrase.Text switch
        {
            "far from" => hasNext && tokens[end].PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Verb),
            "no" => hasNext && (tokens[end].PartOfSpeech == PartOfSpeech.Number || tokens[end].Lower is "." or ","),
            "fake" or "absent" => hasNext && tokens[end].PartOfSpeech == PartOfSpeech.Noun,
            _ => false,
        };
    }

    private static NegationKind KindOf(ReadOnlySpan<char> name) => name switch
    {
        "Particle" => NegationKind.Particle,
        "Determiner" => NegationKind.Determiner,
        "Preposition" => NegationKind.Preposition,
        "Implicative" => NegationKind.Implicative,
        "Denial" => NegationKind.Denial,
        _ => NegationKind.Lexical,
    };

    private static NegationScope ScopeOf(ReadOnlySpan<char> name) => name switch
    {
        "Clause" => NegationScope.Clause,
        "Subject" => NegationScope.Subject,
        "Phrase" => NegationScope.Phrase,
        "Predicate" => NegationScope.Predicate,
        "Verb" => NegationScope.Verb,
        _ => NegationScope.Self,
    };
}
