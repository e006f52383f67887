namespace Contradict.Inference.Language;

/// <summary>Guesses parts of speech.</summary>
internal static class PartOfSpeechTagger
{
    /// <summary>The part of speech of a word by its form.</summary>
    public static PartOfSpeech ByForm(TokenKind kind, string text, string lower, bool isFirst) => kind switch
    {
        TokenKind.Number => PartOfSpeech.Number,
        TokenKind.Symbol => PartOfSpeech.Punctuation,
        TokenKind.Link => PartOfSpeech.ProperNoun,
        _ when ClosedClasses.Find(lower) is { } word => word.PartOfSpeech,
        TokenKind.Clitic => PartOfSpeech.Other,
        _ when char.IsUpper(text[0]) && !isFirst => PartOfSpeech.ProperNoun,
        _ when lower.EndsWith("ly", StringComparison.Ordinal) => PartOfSpeech.Adverb,
        _ when lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("ing", StringComparison.Ordinal) => PartOfSpeech.Verb,
        _ => PartOfSpeech.Noun,
    };
}
