using System.Globalization;
using System.Text;

namespace Contradict.Inference.Language;

/// <summary>Brings words to the form in which they are compared.</summary>
internal static class TextNormalizer
{
    /// <summary>The word in lower case, typographic apostrophes, quotes and dashes made plain, invisible characters dropped.</summary>
    public static string Lower(string word)
    {
        var index = 0;
        while (index < word.Length && IsPlain(word[index]))
        {
            index++;
        }

        if (index == word.Length)
        {
            return word;
        }

        var lower = new StringBuilder(word.Length).Append(word, 0, index);
        for (; index < word.Length; index++)
        {
            Append(lower, word[index]);
        }

        return lower.ToString();
    }

    /// <summary>The lower-case word without diacritics and combining marks.</summary>
    public static string WithoutDiacritics(string lower)
    {
        if (Ascii.IsValid(lower))
        {
            return lower;
        }

        var bare = new StringBuilder(lower.Length);
        foreach (var c in lower)
        {
            switch (c)
            {
                case 'ß':
                    bare.Append("ss");
                    break;
                case 'æ':
                    bare.Append("ae");
                    break;
                case 'œ':
                    bare.Append("oe");
                    break;
                default:
                    if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                    {
                        bare.Append(Diacritics.Remove(c));
                    }

                    break;
            }
        }

        return bare.ToString();
    }

    private static bool IsPlain(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '\'' or '.' or ',';

    private static void Append(StringBuilder lower, char c)
    {
        switch (c)
        {
            case '\u2018' or '\u2019' or '\u02BC' or '\u2032' or '\uFF07' or '`':
                lower.Append('\'');
                break;
            case '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2033':
                lower.Append('"');
                break;
            case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212':
                lower.Append('-');
                break;
            case '\u00AD':
                break;
            default:
                if (c < 128 || char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                {
                    lower.Append(char.ToLowerInvariant(c));
                }

                break;
        }
    }
}
