using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds negations and their scopes. Scopes nest, so that "not ruled out" puts what it is about under two negations.</summary>
public static class NegationFinder
{
    private static readonly PhraseList Phrases = PhraseList.Load("negation.txt");

    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(
        "stop", "stops", "block", "blocks", "ban", "bans", "halt", "halts", "bar", "bars", "reject", "rejects", "refuse", "decline", "declines", "dispute", "disputes",
        "shelves", "veto", "vetoes", "foil", "foils", "doubt", "doubts", "lack", "contest");

    private static readonly FrozenSet<string> Claims = FrozenSet.Create(
        "report", "reports", "claim", "claims", "allegation", "allegations", "accusation", "accusations", "suggestion", "suggestions", "talk", "idea", "ideas", "rumour", "rumours",
        "rumor", "rumors", "concern", "concerns", "fear", "fears", "warning", "warnings", "criticism", "as", "notion", "charge", "charges", "evidence", "speculation", "story",
        "stories", "complaint", "complaints", "findings", "calls", "case", "lawsuit", "theory", "that", "account", "accounts", "it", "this", "petition", "appeal");

    /// <summary>The negations among the tokens, in order of their cues.</summary>
    /// <param name="tokens">The tokens.</param>
    public static ImmutableArray<Negation> Find(ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty) return [];
        List<Negation>? found = null;
        var tail = (Start: 0, End: 0);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (Phrases.Match(tokens, i, out int end) is not { } phrase) continue;
            if (phrase.Class == "None")
            {
                i = end - 1;
                continue;
            }

            if (i >= tail.Start && i < tail.End) continue;
            if (phrase.HeadLength < phrase.Length)
            {
                tail = (end - (phrase.Length - phrase.HeadLength - 1), end);
                end = i + phrase.HeadLength;
            }

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
        if (phrase.Text == "dismiss" && !IsAboutClaim(tokens, start)) return true;
        if (phrase.IsVerb && start > 0 && tokens[start - 1].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Preposition && tokens[start - 1].Lower is not ("by" or "to" or "that") && token.Lower.EndsWith("ed", StringComparison.Ordinal) && hasNext && tokens[end].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective) return true;
        if (phrase.IsVerb && phrase.Length == 1) return token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && Nouns.Contains(token.Lower);
        return phrase.Text switch
        {
            "far from" => hasNext && tokens[end].Lower != "over" && tokens[end].PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Verb),
            "no" => hasNext && (tokens[end].PartOfSpeech == PartOfSpeech.Number || tokens[end].Lower is "." or ","),
            "fake" or "absent" => hasNext && tokens[end].PartOfSpeech == PartOfSpeech.Noun,
            _ => false,
        };
    }

    /// <summary>Whether "dismiss" is about something said, and not about a person in office.</summary>
    private static bool IsAboutClaim(ImmutableArray<Token> tokens, int cue)
    {
        for (int i = 0; i < Math.Min(tokens.Length, cue + 9); i++)
        {
            if (tokens[i].Sentence == tokens[cue].Sentence && Claims.Contains(tokens[i].Lower)) return true;
        }

        return false;
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
