using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Contradict.Inference.Articles;

/// <summary>Removes boxes by what they hold, whatever they are called: a picture with its caption, a button with its pitch, the head of another story.</summary>
internal static partial class PageBoxes
{
    private const int LongestCaption = 200;
    private const int LongestPitch = 500;
    private const int LongestTime = 120;

    /// <summary>Removes the boxes.</summary>
    public static void Remove(IDocument document, string? title)
    {
        RemoveOtherStories(document, title);
        foreach (var button in document.QuerySelectorAll("button, [role=button], input[type=submit], input[type=email]").Where(IsCall).ToList())
        {
            Around(button, LongestPitch).Remove();
        }

        foreach (var picture in document.QuerySelectorAll("img, picture, video, amp-img").ToList())
        {
            Around(picture, LongestCaption).Remove();
        }

        foreach (var time in document.QuerySelectorAll("time").ToList())
        {
            RemoveLine(time);
        }
    }

    // A page that loads the next story as one scrolls holds several with a headline each.
    private static void RemoveOtherStories(IDocument document, string? title)
    {
        var stories = document.QuerySelectorAll("article").Where(story => story.QuerySelector("h1") is not null && story.ParentElement?.Closest("article") is null).ToList();
        var own = stories.Find(story => story.QuerySelector("h1")!.TextContent.Trim() == title) ?? stories.FirstOrDefault();
        stories.ForEach(story =>
        {
            if (story != own)
            {
                story.Remove();
            }
        });
    }

    // The widest box around an element that holds no more text than given, and no part of a story.
    private static IElement Around(IElement element, int longest)
    {
        var box = element;
        while (box.ParentElement is { } wider
            && wider.LocalName is not ("html" or "body" or "main" or "article" or "section" or "header" or "p" or "li")
            && wider.TextContent.Length <= longest
            && wider.QuerySelector("h1") is null)
        {
            box = wider;
        }

        return box;
    }

    private static bool IsCall(IElement button) =>
        button.GetAttribute("type") == "email" || Call().IsMatch($"{button.TextContent} {button.GetAttribute("value")}");

    // "4 March 2026, 09:12 · 3 min read"
    private static void RemoveLine(IElement time)
    {
        var line = time.Closest("p, div, li, header, td") ?? time;
        var text = line.TextContent.Trim();
        var isLine = text.Length <= LongestTime && !text.EndsWith('.') && line.QuerySelector("h1, h2, h3, h4") is null;
        (isLine ? line : text.Length == 0 ? time : null)?.Remove();
    }

    [GeneratedRegex(@"\b(?:sign (?:me )?up|subscri\w+|join|register|vote|donate|become|accept|agree|log ?in|get (?:it|the|our))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call();
}
