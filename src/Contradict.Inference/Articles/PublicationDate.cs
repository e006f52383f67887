using System.Globalization;
using System.Text.RegularExpressions;

namespace Contradict.Inference.Articles;

/// <summary>Reads times of publication as articles write them.</summary>
internal static partial class PublicationDate
{
    /// <summary>Reads "2024-04-08", "2024-04-08T10:15:00+02:00", "8 April 2024", "Mon, 08 Apr 2024 10:15:00 GMT"; UTC where no zone is named.</summary>
    public static bool TryParse(string text, out DateTimeOffset date)
    {
        date = default;
        // Without a year, the framework would fill in today's date.
        return Year().IsMatch(text)
            && DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces,
                out date);
    }

    [GeneratedRegex(@"\b(1[89]|20|21)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
