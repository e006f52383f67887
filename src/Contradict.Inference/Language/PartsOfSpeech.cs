using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>Turns the tagger's tags into the parts of speech that tokens carry.</summary>
internal static class PartsOfSpeech
{
    private const int LongestVerbGroup = 5;

    private static readonly FrozenSet<string> ContentAdverbs =
        "yesterday today tomorrow tonight overnight abroad twice together apart ahead elsewhere".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The part of speech of a word in its sentence.</summary>
    public static PartOfSpeech Of(ReadOnlySpan<WordDraft> words, int index)
    {
        ref readonly var word = ref words[index];
        return word.Tag switch
        {
            WordTag.Name => PartOfSpeech.ProperNoun,
            WordTag.Be or WordTag.Have or WordTag.Do => IsAuxiliary(words, index) ? PartOfSpeech.Auxiliary : PartOfSpeech.Verb,
            _ when word.Closed is { } closed => closed.PartOfSpeech,
            WordTag.Noun or WordTag.Plural => PartOfSpeech.Noun,
            WordTag.Verb or WordTag.Third or WordTag.Past or WordTag.Gerund => PartOfSpeech.Verb,
            WordTag.Adjective => PartOfSpeech.Adjective,
            WordTag.Adverb => PartOfSpeech.Adverb,
            WordTag.Number => PartOfSpeech.Number,
            _ => word.Piece.Kind == TokenKind.Symbol ? PartOfSpeech.Punctuation : PartOfSpeech.Other,
        };
    }

    /// <summary>Whether a word carries content of its own.</summary>
    public static bool IsContent(in WordDraft word, PartOfSpeech partOfSpeech) => partOfSpeech switch
    {
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number => true,
        PartOfSpeech.Verb => word.Tag is not (WordTag.Be or WordTag.Have or WordTag.Do),
        PartOfSpeech.Adverb => (word.Closed is null && word.Lower != "longer") || ContentAdverbs.Contains(word.Lower),
        _ => false,
    };

    private static bool IsAuxiliary(ReadOnlySpan<WordDraft> words, int index)
    {
        var tag = words[index].Tag;
        var end = Math.Min(words.Length, index + 1 + LongestVerbGroup);
        for (var next = index + 1; next < end; next++)
        {
            switch (words[next].Tag)
            {
                case WordTag.Adverb or WordTag.Quote or WordTag.Subject or WordTag.Pronoun:
                    continue;
                case WordTag.Name or WordTag.Determiner or WordTag.Noun or WordTag.Plural when tag == WordTag.Do:
                    continue;
                case WordTag.Verb:
                    return tag == WordTag.Do;
                case WordTag.Past:
                    return tag is WordTag.Be or WordTag.Have;
                case WordTag.Gerund:
                    return tag == WordTag.Be;
                case WordTag.Be or WordTag.Have or WordTag.Do:
                    return tag != WordTag.Do;
                default:
                    return false;
            }
        }

        return false;
    }
}
