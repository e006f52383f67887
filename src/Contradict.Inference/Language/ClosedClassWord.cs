namespace Contradict.Inference.Language;

/// <summary>A function word: its part of speech and its dictionary form.</summary>
/// <param name="Word">The word in lower case.</param>
/// <param name="PartOfSpeech">Its commonest part of speech.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">What the tagger takes it for.</param>
/// <param name="OtherTag">What else it can be, at a discount; the same where nothing.</param>
internal sealed record ClosedClassWord(string Word, PartOfSpeech PartOfSpeech, string Lemma, WordTag Tag, WordTag OtherTag);
