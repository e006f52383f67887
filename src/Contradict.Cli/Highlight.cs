using System.Text;
using Contradict.Inference.Language;
using Spectre.Console;

namespace Contradict.Cli;

/// <summary>Marks words in a text for the terminal.</summary>
internal static class Highlight
{
    /// <summary>The text as Spectre markup, escaped, with the spans bold and underlined.</summary>
    public static string Mark(string text, IEnumerable<TextSpan?> spans)
    {
        var marked = new bool[text.Length];
        foreach (var span in spans)
        {
            for (var i = Math.Max(0, span?.Start ?? 0); i < Math.Min(text.Length, span?.End ?? 0); i++)
                marked[i] = true;
        }

        var result = new StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && marked[end] == marked[start])
                end++;
            var piece = Markup.Escape(Visible(text[start..end]));
            result.Append(marked[start] ? $"[bold underline]{piece}[/]" : piece);
            start = end;
        }

        return result.ToString();
    }

    /// <summary>The text without control and direction-override characters, which could repaint a terminal.</summary>
    public static string Visible(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' ? '\uFFFD' : letter));
}
