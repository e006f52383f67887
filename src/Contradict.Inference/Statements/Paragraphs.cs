using Contradict.Inference.Articles;
using Contradict.Inference.Language;

namespace Contradict.Inference.Statements;

/// <summary>Cuts an article's text at blank lines; datelines and header lines are left out.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs in order, without white space at their edges.</summary>
    public static List<TextSpan> Split(string text, int start)
    {
        var paragraphs = new List<TextSpan>();
        var lines = new TextLines(text, start);
        var (from, to) = (-1, -1);
        while (lines.MoveNext())
        {
            var isHeader = paragraphs.Count < 3 && HeaderLine.TryParse(lines.Trimmed, out _, out _) && lines.Trimmed.Length < 120;
            if (lines.Trimmed.IsEmpty || isHeader)
            {
                Add(paragraphs, text, from, to);
                from = -1;
                continue;
            }

            from = from < 0 ? lines.Start : from;
            to = lines.End;
        }

        Add(paragraphs, text, from, to);
        return paragraphs;
    }

    private static void Add(List<TextSpan> paragraphs, string text, int start, int end)
    {
        if (start < 0)
        {
            return;
        }

        start += Dateline.LengthAt(text.AsSpan(start, end - start));
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '#' or '>' or '*' or '•'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            paragraphs.Add(new TextSpan(start, end));
        }
    }
}
