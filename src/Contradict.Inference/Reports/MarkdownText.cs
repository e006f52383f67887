using System.Buffers;
using System.Text;

namespace Contradict.Inference.Reports;

/// <summary>Text from outside, made safe for a line of Markdown: nothing in it is markup, a link or HTML.</summary>
internal static class MarkdownText
{
    // A colon, an at sign and a full stop would let addresses become links where they are not escaped (GitHub's dialect).
    private static readonly SearchValues<char> Marks = SearchValues.Create(@"\`*_{}[]()<>#+-!|~:@&$=^.");

    private static readonly SearchValues<char> DirectionControls = SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f");

    /// <summary>The text on one line, every character that could be markup escaped; characters that control direction are left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in JsonValues.WellFormed(text))
        {
            if (char.IsControl(letter))
                escaped.Append(' ');
            else if (IsMarkup(letter, escaped))
                escaped.Append('\\').Append(letter);
            else if (!DirectionControls.Contains(letter))
                escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>A full stop ends most sentences and is markup within a line only in a bare "www.".</summary>
    private static bool IsMarkup(char letter, StringBuilder before) =>
        Marks.Contains(letter) && (letter != '.' || (before.Length > 0 && before[^1] is ('w' or 'W')));
}
