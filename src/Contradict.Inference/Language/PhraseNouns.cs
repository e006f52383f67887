using System.Collections.Frozen;

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

    /// <summary>Whether a word's token is a noun or adjective where the phrase means a verb.</summary>
    public static bool IsNoun(in Token token, Phrase phrase)
    {
        if (!phrase.IsVerb || phrase.Length > 1) return false;
        bool noun = token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;
        return noun && (Ambiguous.Contains(phrase.Text) || token.Lower.EndsWith("ing", StringComparison.Ordinal));
    }
}
