using System.Globalization;
using System.Text;

namespace Contradict.Inference.Language;

/// <summary>Classes of characters, by code point and without exceptions for ill-formed text.</summary>
internal static class Characters
{
    private static readonly CharacterClass[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ClassOf(new Rune(c)))];

    /// <summary>The class of the character at an offset.</summary>
    /// <param name="text">Any text; lone surrogates count as symbols.</param>
    /// <param name="index">An offset inside the text.</param>
    /// <param name="length">How many UTF-16 units it takes: 1 or 2.</param>
    public static CharacterClass At(ReadOnlySpan<char> text, int index, out int length)
    {
        var c = text[index];
        length = 1;
        if (c < 128)
        {
            return Ascii[c];
        }

        if (!char.IsSurrogate(c))
        {
            return ClassOf(new Rune(c));
        }

        if (index + 1 >= text.Length || !Rune.TryCreate(c, text[index + 1], out var rune))
        {
            return CharacterClass.Symbol;
        }

        length = 2;
        return ClassOf(rune);
    }

    /// <summary>The class at an offset, and <see cref="CharacterClass.Blank"/> outside the text.</summary>
    public static CharacterClass AtOrBlank(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length ? At(text, index, out _) : CharacterClass.Blank;

    /// <summary>Whether a letter, mark or digit stands at the offset.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int index) =>
        AtOrBlank(text, index) is CharacterClass.Letter or CharacterClass.Digit;

    /// <summary>Whether the character is a plain or typographic apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u2032' or '\uFF07';

    /// <summary>Whether the character is a hyphen inside a word; dashes between words are not.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Whether the character can close a quotation or bracket.</summary>
    public static bool IsCloser(char c) => c is '"' or '\u201D' or '\u00BB' or ')' or ']' or '}' || IsApostrophe(c);

    /// <summary>Whether the character can open a quotation or bracket.</summary>
    public static bool IsOpener(char c) =>
        c is '"' or '\u201C' or '\u201E' or '\u00AB' or '(' or '[' or '{' || IsApostrophe(c);

    private static CharacterClass ClassOf(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            return CharacterClass.Blank;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                => rune.Value == 0x02BC ? CharacterClass.Symbol : CharacterClass.Letter,
            UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
            UnicodeCategory.OtherNumber => CharacterClass.OtherNumber,
            UnicodeCategory.Control or UnicodeCategory.Format => CharacterClass.Blank,
            _ => CharacterClass.Symbol,
        };
    }
}
