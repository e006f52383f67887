using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Finds the tokens that a negation turns round.</summary>
internal static class NegationScopes
{
    private const int ComplementReach = 6;

    /// <summary>The scope of a cue: index of its first token and index after its last.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="cue">Index of the cue's first token.</param>
    /// <param name="cueEnd">Index after its last token.</param>
    /// <param name="scope">How the scope is found.</param>
    /// <param name="kind">What negates.</param>
    public static (int Start, int End) Of(ImmutableArray<Token> tokens, int cue, int cueEnd, NegationScope scope, NegationKind kind) => scope switch
    {
        NegationScope.Self => (cue, cueEnd),
        NegationScope.Phrase => (cueEnd, ClauseBounds.PhraseEnd(tokens, cueEnd)),
        NegationScope.Subject => (VerbBefore(tokens, cue), ClauseBounds.End(tokens, cueEnd)),
        NegationScope.Predicate => (IsAttributive(tokens, cueEnd) ? cueEnd : ClauseBounds.Start(tokens, cue), ClauseBounds.End(tokens, cueEnd)),
        NegationScope.Verb => OfVerb(tokens, cue, cueEnd, kind),
        _ => (cueEnd, ClauseBounds.End(tokens, cueEnd)),
    };

    /// <summary>Widens each scope that covers another's cue so that it covers the other's scope as well.</summary>
    public static void Nest(List<Negation> negations)
    {
        for (int outer = negations.Count - 1; outer >= 0; outer--)
        {
            for (int inner = outer + 1; inner < negations.Count; inner++)
            {
                var (a, b) = (negations[outer], negations[inner]);
                bool covers = b.CueToken >= a.ScopeStart && b.CueToken < a.ScopeEnd;
                if (!covers || b.ScopeStart == b.CueToken) continue;
                negations[outer] = a with { ScopeStart = Math.Min(a.ScopeStart, b.ScopeStart), ScopeEnd = Math.Max(a.ScopeEnd, b.ScopeEnd) };
            }
        }
    }

    private static int VerbBefore(ImmutableArray<Token> tokens, int cue)
    {
        int before = cue - 1;
        if (before < 0 || tokens[before].Sentence != tokens[cue].Sentence) return cue;
        return tokens[before].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && !IsReporting(tokens[before].Lower) ? before : cue;
    }

    private static bool IsReporting(string word) => word is "said" or "says" or "told" or "added" or "confirmed" or "reported";

    private static bool IsAttributive(ImmutableArray<Token> tokens, int next)
        => next < tokens.Length && tokens[next].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static (int Start, int End) OfVerb(ImmutableArray<Token> tokens, int cue, int cueEnd, NegationKind kind)
    {
        if (!IsPassive(tokens, cue, cueEnd, kind)) return (cueEnd, ClauseBounds.End(tokens, cueEnd, kind == NegationKind.Denial && HasComplement(tokens, cueEnd)));
        bool complement = cueEnd < tokens.Length && tokens[cueEnd].Lower is "that" or "to" or "from";
        return (ClauseBounds.Start(tokens, cue), complement ? ClauseBounds.End(tokens, cueEnd) : cueEnd);
    }

    /// <summary>Whether what is denied is a clause: "that it had bombed the school and killed two".</summary>
    private static bool HasComplement(ImmutableArray<Token> tokens, int start)
    {
        for (int i = start; i < Math.Min(tokens.Length, start + ComplementReach); i++)
        {
            if (tokens[i].Lower == "that") return true;
        }

        return false;
    }

    private static bool IsPassive(ImmutableArray<Token> tokens, int cue, int cueEnd, NegationKind kind)
    {
        string form = tokens[cue].Lower;
        if (form.EndsWith("ing", StringComparison.Ordinal) || form.EndsWith('s') || form == tokens[cue].Lemma && form != "set") return false;
        if (cueEnd < tokens.Length && tokens[cueEnd].Lower == "by") return true;
        for (int i = cue - 1; i >= Math.Max(0, cue - 3); i--)
        {
            var token = tokens[i];
            if (token.Lower is "be" or "been" or "being" or "is" or "are" or "was" or "were" or "'s" or "'re") return token.Lower != "'s" || tokens[i + 1].PartOfSpeech != PartOfSpeech.Noun;
            if (token.PartOfSpeech is not (PartOfSpeech.Adverb or PartOfSpeech.Auxiliary)) return IsBarePassive(tokens, cue, cueEnd, kind);
        }

        return IsBarePassive(tokens, cue, cueEnd, kind);
    }

    /// <summary>"Visit cancelled after storm": a participle without auxiliary and without object.</summary>
    private static bool IsBarePassive(ImmutableArray<Token> tokens, int cue, int cueEnd, NegationKind kind)
    {
        bool verb = tokens[cue].Lower is "cancelled" or "canceled" or "called" or "halted" or "suspended" or "blocked" or "scrapped" or "shelved" or "averted" or "thwarted" or "foiled" or "turned" or "aborted";
        if (!verb || kind != NegationKind.Implicative || cue == 0 || tokens[cue - 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)) return false;
        if (cueEnd >= tokens.Length) return true;
        var next = tokens[cueEnd];
        return next.PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.Conjunction || (next.PartOfSpeech == PartOfSpeech.Preposition && next.Lower is not ("to" or "from" or "that" or "of"));
    }
}
