namespace Contradict.Inference.Articles;

/// <summary>Finds pull quotes: paragraphs that say a part of another once more.</summary>
internal static class Repetition
{
    private const int Least = 20;

    /// <summary>The paragraphs without them.</summary>
    public static List<PageParagraph> Without(List<PageParagraph> story) => [.. story.Where(paragraph => !IsPulled(paragraph, story))];

    // Headings and summaries in items may say what the text says; they are the story's own.
    private static bool IsPulled(PageParagraph paragraph, List<PageParagraph> story)
    {
        if (paragraph.IsHeading || paragraph.IsItem)
        {
            return false;
        }

        var words = Bare(paragraph.Text);
        return words.Length >= Least && story.Exists(other => other.Text.Length > paragraph.Text.Length && Bare(other.Text).Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    private static string Bare(string text) => text.Replace('’', '\'').Trim('"', '“', '”', '\'', '«', '»', '‘', '.', ' ');
}
