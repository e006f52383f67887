namespace Contradict.Inference.Language;

/// <summary>One word, number, symbol or punctuation mark of a text.</summary>
/// <param name="Span">Where it stands in the analysed text.</param>
/// <param name="Text">The token as written. Contractions are split: "isn't" gives "is" and "n't".</param>
/// <param name="Lower">The token in lower case, with typographic apostrophes and hyphens made plain.</param>
/// <param name="Lemma">The dictionary form in lower case: "strikes" gives "strike", "n't" gives "not".</param>
/// <param name="PartOfSpeech">The part of speech, guessed from dictionary and context.</param>
/// <param name="Sentence">The number of the sentence in the text, from 0.</param>
/// <param name="IsContent">Whether it is a content word: noun, name, main verb, adjective, content adverb or number, not a function word.</param>
/// <param name="Entry">The entry of the lemma; null for words that the lexicon lacks, and for function words that its own lists do not name.</param>
public readonly record struct Token(
    TextSpan Span,
    string Text,
    string Lower,
    string Lemma,
    PartOfSpeech PartOfSpeech,
    int Sentence,
    bool IsContent,
    LexicalEntry? Entry);
