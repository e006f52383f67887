namespace Contradict.Inference.Articles;

/// <summary>
/// Chooses a page's story among its paragraphs. What SmartReader extracts is its core; the lead between headline and core and
/// the headings within it, which it tends to lose, are added, and what tells no story is taken out.
/// </summary>
/// <param name="page">The paragraphs of the page in order.</param>
/// <param name="extracted">Those that were extracted.</param>
/// <param name="title">The headline, where one is known.</param>
internal sealed class StorySelection(List<PageParagraph> page, List<PageParagraph> extracted, string? title)
{
    // Shorter text may be anywhere within other text by chance.
    private const int Telling = 40;

    private const int LeastItem = 25;
    private const int LeastLead = 60;
    private const int LongestByline = 100;

    private readonly HashSet<string> _texts = [.. extracted.Select(paragraph => paragraph.Text)];
    private readonly string _whole = string.Join(' ', extracted.Select(paragraph => paragraph.Text));
    private readonly Boilerplate _boilerplate = new();

    /// <summary>The paragraphs of the story.</summary>
    /// <param name="end">The place in the page at which the story has ended at the latest.</param>
    public List<PageParagraph> Select(int end)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var isCore = page.Select((paragraph, place) => place < end && IsCore(paragraph.Text) && (paragraph.Text.Length < Telling || seen.Add(paragraph.Text))).ToArray();
        var first = Array.IndexOf(isCore, true);
        var last = Array.LastIndexOf(isCore, true);
        if (first < 0)
        {
            return extracted;
        }

        var start = Start(isCore, first);
        var chosen = new List<PageParagraph>();
        for (var place = start; place <= last; place++)
        {
            var isLead = place < first && IsLead(page[place]);
            var isHeading = place < last && page[place].IsHeading && isCore[place + 1];
            if ((isCore[place] || isLead || isHeading) && IsStory(page[place]))
            {
                chosen.Add(page[place]);
            }
        }

        return StoryEdges.Trim(Repetition.Without(WritingSystem.WithoutOthers(chosen)));
    }

    private bool IsCore(string text) => _texts.Contains(text) || (text.Length >= Telling && _whole.Contains(text, StringComparison.Ordinal));

    // What stands above the headline is no part of the story, unless most of it does: then the headline is repeated below.
    private int Start(bool[] isCore, int first)
    {
        var headline = page.FindIndex(paragraph => paragraph.Text == title && paragraph.IsHeading);
        headline = headline < 0 ? page.FindIndex(paragraph => paragraph.Text == title) : headline;
        if (headline < 0)
        {
            return first;
        }

        var above = page.Take(headline).Where((_, place) => isCore[place]).Sum(paragraph => paragraph.Text.Length);
        return above > _whole.Length / 2 ? first : headline + 1;
    }

    private static bool IsLead(PageParagraph paragraph) =>
        paragraph.IsItem ? paragraph.Text.Length >= LeastItem
        : (paragraph.IsHeading || paragraph.Block.LocalName == "p") && paragraph.Text.Length >= LeastLead;

    private bool IsStory(PageParagraph paragraph) =>
        paragraph.Text.Any(char.IsLetter) && !paragraph.IsLink && !IsHeadline(paragraph.Text) && !_boilerplate.IsParagraph(paragraph.Text);

    // "REGION Bridge to reopen By Ana Brook"
    private bool IsHeadline(string text) =>
        !string.IsNullOrEmpty(title) && text.Length <= title.Length + LongestByline && text.Contains(title, StringComparison.OrdinalIgnoreCase);
}
