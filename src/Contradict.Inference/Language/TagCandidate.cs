namespace Contradict.Inference.Language;

/// <summary>A tag that a word can have.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Score">How likely the word alone makes it, in nats.</param>
internal readonly record struct TagCandidate(WordTag Tag, float Score);
