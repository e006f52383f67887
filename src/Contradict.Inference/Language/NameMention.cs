namespace Contradict.Inference.Language;

/// <summary>A name or capitalised phrase: "Deir al-Balah", "World Bank".</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last token.</param>
/// <param name="Key">The name for comparison: lower case, without diacritics, possessive and leading article.</param>
public sealed record NameMention(TextSpan Span, int FirstToken, int EndToken, string Key);
