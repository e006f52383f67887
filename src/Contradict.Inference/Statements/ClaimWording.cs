using System.Collections.Frozen;
using System.Globalization;

namespace Contradict.Inference.Statements;

/// <summary>The wording of a claim without what printing changes: case, punctuation and spacing.</summary>
internal static class ClaimWording
{
    // What an editor puts in or takes out of a text without a change of sense: no word that counts, negates, doubts or points another way.
    private static readonly FrozenSet<string> SmallWords =
        "a an the that which and in on at of to is are was were be been being has have had said says".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A wording without articles, commonest prepositions, forms of "be" and "have" and the like.</summary>
    /// <param name="wording">A wording as <see cref="Normalize"/> makes it.</param>
    public static string WithoutSmallWords(string wording) => string.Join(' ', wording.Split(' ').Where(word => !SmallWords.Contains(word)));

    /// <summary>
    /// The letters and digits of the text in lower case, runs of anything else as one space. Signs that change a figure stay:
    /// a point or comma between digits, a minus
    /// before one, and a percent or currency sign.
    /// </summary>
    public static string Normalize(string text)
    {
        var wording = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Carries(text, i))
            {
                wording[length++] = char.ToLowerInvariant(text[i]);
            }
            else if (length > 0 && wording[length - 1] != ' ')
            {
                wording[length++] = ' ';
            }
        }

        return new string(wording, 0, length).TrimEnd();
    }

    private static bool Carries(string text, int i)
    {
        var c = text[i];
        return char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '%' || IsMarkOrCurrency(c)
            || (c is '.' or ',' && IsDigit(text, i - 1) && IsDigit(text, i + 1))
            || (c is '-' or '\u2212' && IsDigit(text, i + 1) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])));
    }

    private static bool IsDigit(string text, int i) => i >= 0 && i < text.Length && char.IsDigit(text[i]);

    private static bool IsMarkOrCurrency(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.CurrencySymbol;
}
