using AngleSharp.Dom;

namespace Contradict.Inference.Articles;

/// <summary>The words between two edges of blocks on a page.</summary>
/// <param name="Text">The words, white space made single.</param>
/// <param name="Block">The innermost block that they stand in.</param>
/// <param name="Linked">How many of their characters lead to other pages.</param>
internal sealed record PageParagraph(string Text, IElement Block, int Linked)
{
    private const string Ends = ".!?…:;";
    private const string Closings = "\"”’'»)]";

    /// <summary>Whether it is the heading of a part of the story.</summary>
    public bool IsHeading => Block.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem => Block.LocalName is "li" || Block.ParentElement?.LocalName is "li";

    /// <summary>Whether most of it leads to other pages.</summary>
    public bool IsLink => Linked > 0.6 * Text.Length;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool IsSentence => Text.AsSpan().TrimEnd(Closings) is { IsEmpty: false } text && Ends.Contains(text[^1], StringComparison.Ordinal);
}
