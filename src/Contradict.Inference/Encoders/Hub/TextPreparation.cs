using System.Globalization;
using System.Text;
using Contradict.Inference.Language;

namespace Contradict.Inference.Encoders.Hub;

/// <summary>What is done to a statement's text before it is cut into pieces.</summary>
/// <param name="LowerCase">Whether letters are put into lower case.</param>
/// <param name="StripAccents">Whether letters lose their accents.</param>
/// <param name="LeadingBlank">Whether a blank is put before the text where it has none.</param>
internal sealed record TextPreparation(bool LowerCase, bool StripAccents, bool LeadingBlank)
{
    // Letters with a stroke are letters of their own in Unicode: no accent comes off them.
    private const string Whole = "øđłħıŧƒ";

    /// <summary>Prepares a text; ill-formed UTF-16 becomes replacement characters.</summary>
    public string Apply(string text)
    {
        var prepared = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        if (LowerCase)
            prepared = prepared.ToLowerInvariant();
        if (StripAccents)
            prepared = string.Concat(prepared.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark).Select(Strip));
        return LeadingBlank && (prepared.Length == 0 || !char.IsWhiteSpace(prepared[0])) ? " " + prepared : prepared;
    }

    private static char Strip(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (Whole.Contains(lower, StringComparison.Ordinal))
            return letter;
        var plain = Diacritics.Remove(lower);
        return plain == lower ? letter : lower == letter ? plain : char.ToUpperInvariant(plain);
    }
}
