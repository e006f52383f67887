using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Contradict.Inference.Language;

/// <summary>Reporting words that are nouns as often as verbs, and when they are nouns.</summary>
internal static class PhraseNouns
{
    private static readonly FrozenSet<string> Ambiguous = FrozenSet.Create(
        "add", "state", "report", "note", "comment", "mention", "brief", "post", "issue", "quote", "record", "register", "count", "estimate", "list", "show", "broadcast", "stress",
        "repeat", "guarantee", "claim", "charge", "blame", "protest", "dispute", "challenge", "contest", "counter", "fear", "hint", "signal", "guess", "forecast", "project",
        "promise", "pledge", "vow", "threat", "demand", "appeal", "request", "order", "petition", "question", "query", "hope", "doubt", "caution", "alert", "welcome", "answer",
        "reply", "remark", "tweet", "boast", "joke", "shout", "intimate", "express", "press", "suspect", "alleged", "plan", "offer", "worry", "lament", "back", "hail", "rubbish", "read", "invite",
        "ask", "urge", "call", "summon", "lobby", "relay", "counter", "slam", "account", "walk", "push", "play");

    /// <summary>Whether a phrase's words are no verb here: a noun, an adjective before its noun, or a part of a compound with hyphens.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="index">Index of the phrase's first token.</param>
    /// <param name="phrase">The phrase.</param>
    public static bool IsNoun(ImmutableArray<Token> tokens, int index, Phrase phrase)
    {
        if (!phrase.IsVerb || phrase.Length > 1) return false;
        var token = tokens[index];
        var before = index > 0 ? tokens[index - 1] : default;
        var after = index + 1 < tokens.Length ? tokens[index + 1] : default;
        if (IsGlued(before, token) || IsGlued(after, token)) return true;
        if (token.PartOfSpeech == PartOfSpeech.ProperNoun && index > 0 && char.IsUpper(token.Text[0]) && !char.IsUpper(token.Text[^1])) return true;
        if (before.Text is not null && before.Lower == "in" && token.Lower.EndsWith("ing", StringComparison.Ordinal)) return true;
        bool bare = Ambiguous.Contains(phrase.Text) && token.Lower == phrase.Text;
        if (bare && (after.Text is null || after.PartOfSpeech == PartOfSpeech.Punctuation || before.Text is not null && before.Lower is "'s" or "'")) return true;
        bool noun = token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;
        if (noun && (Ambiguous.Contains(phrase.Text) || token.Lower.EndsWith("ing", StringComparison.Ordinal))) return true;
        if (phrase.Text is "add" && after.Text is not null && after.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Number or PartOfSpeech.Adjective) return true;
        if (before.Text is not null && before.PartOfSpeech == PartOfSpeech.Determiner && token.Lower.EndsWith("ing", StringComparison.Ordinal)) return true;
        bool participle = token.Lower.EndsWith("ed", StringComparison.Ordinal) && before.Text is not null && (before.Lower == "'s" || before.PartOfSpeech == PartOfSpeech.Preposition);
        if (participle && after.Text is not null && after.PartOfSpeech == PartOfSpeech.Noun) return true;
        bool opensPhrase = before.Text is not null && before.PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective && before.Lower is not ("all" or "both" or "this" or "that" or "some");
        return opensPhrase && after.Text is not null && after.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective;
    }

    private static bool IsGlued(in Token hyphen, in Token token)
        => hyphen.Text is not null && hyphen.Lower == "-" && (hyphen.Span.End == token.Span.Start || hyphen.Span.Start == token.Span.End);
}
