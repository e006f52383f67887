namespace Contradict.Inference.Language;

/// <summary>A function word: its part of speech and its dictionary form.</summary>
/// <param name="Word">The word in lower case.</param>
/// <param name="PartOfSpeech">Its commonest part of speech.</param>
/// <param name="Lemma">Its dictionary form.</param>
internal sealed record ClosedClassWord(string Word, PartOfSpeech PartOfSpeech, string Lemma);
