using System.Text.RegularExpressions;

namespace Contradict.Inference.Articles;

/// <summary>The words before the first sentence of a news text: "CAIRO, April 8 (Gulf Wire) — ", "(Gulf Wire) - "; not "FILE - ", which begins captions.</summary>
internal static partial class Dateline
{
    /// <summary>The length of the dateline that a paragraph begins with; 0 where it has none.</summary>
    public static int LengthAt(ReadOnlySpan<char> paragraph)
    {
        foreach (var match in Pattern().EnumerateMatches(paragraph[..Math.Min(paragraph.Length, 120)]))
        {
            return match.Length;
        }

        return 0;
    }

    /// <summary>The outlet named by a dateline in parentheses or by a byline, or null.</summary>
    public static string? FindSource(string text)
    {
        var lines = new TextLines(text, 0);
        for (var number = 0; number < 6 && lines.MoveNext();)
        {
            if (lines.Trimmed.IsEmpty)
            {
                continue;
            }

            number++;
            var line = lines.Trimmed[..Math.Min(lines.Trimmed.Length, 120)].ToString();
            var match = Pattern().Match(line);
            if (match.Groups["source"].Success)
            {
                return match.Groups["source"].Value.Trim();
            }

            match = Byline().Match(line);
            if (match.Success && lines.Trimmed.Length < 120)
            {
                return match.Groups["source"].Value.Trim();
            }
        }

        return null;
    }

    /// <summary>Whether the line names the writer: "By Ana Brook, Isle Courier".</summary>
    public static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length is > 4 and < 120 && line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && char.IsUpper(line[3]) && line[^1] is not ('.' or '!' or '?');

    [GeneratedRegex(
        @"^\s*(?!FILE\b)(?:\((?<source>\p{Lu}[\p{L}\d.&-]{1,20}(?:\s\p{Lu}[\p{L}\d.&-]{0,20})?)\)\s?(?=[-–—\p{Lu}“""])[-–—]*\s*|(?:\p{Lu}[\p{Lu} .'’/-]{2,40}(?:,\s*[\p{L}. ]{2,30})?(?:,\s*\p{Lu}\p{Ll}+\.?\s+\d{1,2}(?:,\s*\d{4})?)?|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}(?=\s*\())\s*(?:(?:\((?<source>[\p{L}][\p{L}\d .&'’-]{1,40})\)\s*[-–—―:]+|\s[-–—―]{1,2})\s+|\((?<source>\p{Lu}[\p{L}\d .&'’-]{1,20})\)(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{4})—(?=\p{Lu}\p{Ll})))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex(
        @"^By\s+\p{Lu}[\p{L}.'’ -]{2,60}(?:,|\s\||\s[-–—]|\sof|\sfor)\s+(?<source>(?:[Tt]he\s)?\p{Lu}[\p{L}\d .&'’-]{1,40})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Byline();
}
