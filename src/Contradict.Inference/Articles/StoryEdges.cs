namespace Contradict.Inference.Articles;

/// <summary>Takes labels off a story's two ends: a section's name above it, a link to the printed version below.</summary>
internal static class StoryEdges
{
    // "Press release No. 41", "12 March 2026 | Our correspondent"
    private const int LongestLabel = 60;

    /// <summary>The story without them; whole where it has not one sentence.</summary>
    public static List<PageParagraph> Trim(List<PageParagraph> story)
    {
        var first = story.FindIndex(paragraph => paragraph.IsSentence);
        var last = story.FindLastIndex(paragraph => !paragraph.IsHeading && !IsLabel(paragraph));
        return first < 0 || last < first
            ? story
            : [.. story.Take(last + 1).Where((paragraph, place) => place > first || paragraph.IsHeading || !IsLabel(paragraph))];
    }

    private static bool IsLabel(PageParagraph paragraph) => paragraph.Text.Length <= LongestLabel && !paragraph.IsSentence && !paragraph.IsItem;
}
