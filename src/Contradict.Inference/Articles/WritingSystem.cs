namespace Contradict.Inference.Articles;

/// <summary>Finds the paragraphs that a site in another language put into its English pages.</summary>
internal static class WritingSystem
{
    /// <summary>The paragraphs in the letters that most of the story is written in: Latin, or others.</summary>
    public static List<PageParagraph> WithoutOthers(List<PageParagraph> story)
    {
        var isLatin = story.Sum(paragraph => Lean(paragraph.Text)) >= 0;
        return [.. story.Where(paragraph => Lean(paragraph.Text) is var lean && (lean == 0 || lean > 0 == isLatin))];
    }

    // Latin letters less the others.
    private static int Lean(string text)
    {
        var lean = 0;
        foreach (var c in text)
        {
            lean += !char.IsLetter(c) ? 0 : c < 0x250 ? 1 : -1;
        }

        return lean;
    }
}
