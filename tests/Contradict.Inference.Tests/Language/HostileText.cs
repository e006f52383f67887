using CsCheck;

namespace Contradict.Inference.Tests.Language;

/// <summary>Random texts of what breaks tokenizers: lone surrogates, direction marks, controls, marks, and pieces of English.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        " ", "\n", "\r\n", "\n\n", "\t", "\0", "\u001B", "\u200F", "\u200D", "\u00AD", "\uFEFF", "\uD83D", "\uDE00", "😀", "\U000E0041", "e\u0301", "\u0301",
        "is", "n't", "can't", "’", "'", "'s", "\"", "“", "”", "(", ")", "[", ".", "...", "…", ",", ":", ";", "!", "?", "。", "-", "–", "--", "&", "@", "#", "/", "_",
        "1", "23", "33,207", "5.1", "10:30", "½", "٣", "bn", "$", "€", "%", "U.S.", "U.S", "Mr.", "p.m.", "a.b.", "No.", "A.", "The", "deal", "talks", "strike",
        "Gaza", "al", "of", "the", "http://", "www.", ".com", "中文", "עזה", "غزة", "İ", "ǅ", "ß", "GAZA", "no", "not", "said", "been", "has",
    ];

    public static Gen<string> Gen { get; } =
        CsCheck.Gen.OneOf(
            CsCheck.Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(numbers => string.Concat(numbers.Select(number => Pieces[number]))),
            CsCheck.Gen.Char.Array[0, 60].Select(characters => new string(characters)));
}
