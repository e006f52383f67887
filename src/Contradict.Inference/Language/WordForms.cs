namespace Contradict.Inference.Language;

/// <summary>What a word may be an inflected form of: the lemma's number for each part of speech, -1 where there is none.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Adjective">The adjective.</param>
/// <param name="Adverb">The adverb.</param>
/// <param name="IsPlural">Whether the word is a plural of the noun.</param>
/// <param name="Inflection">Which form of the verb it is.</param>
internal readonly record struct WordForms(int Noun, int Verb, int Adjective, int Adverb, bool IsPlural, VerbInflection Inflection)
{
    /// <summary>Whether no lemma was found.</summary>
    public bool IsUnknown => Noun < 0 && Verb < 0 && Adjective < 0 && Adverb < 0;
}
