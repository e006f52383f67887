using Contradict.Inference.Pairing;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Ranking;

/// <summary>How two statements stand to each other in their articles.</summary>
/// <param name="InOneArticle">Whether both stand in one article.</param>
/// <param name="Paragraphs">How many paragraphs lie from the one to the other, 0 in one paragraph; <see cref="Far"/> in two articles.</param>
/// <param name="Characters">How many characters lie between them; <see cref="FarApart"/> in two articles.</param>
/// <param name="Turn">1 where two named parties stand in one paragraph and the text turns from the one to the other, -1 where it does not turn, else 0.</param>
internal readonly record struct PairPlace(bool InOneArticle, int Paragraphs, int Characters, int Turn)
{
    /// <summary>The most paragraphs that count.</summary>
    public const int Far = 20;

    /// <summary>The most characters that count.</summary>
    public const int FarApart = 3000;

    /// <summary>Whether both stand in one paragraph.</summary>
    public bool InOneParagraph => InOneArticle && Paragraphs == 0;

    /// <summary>The place of two statements.</summary>
    /// <param name="a">One.</param>
    /// <param name="b">The other.</param>
    /// <param name="articleText">The text of the article if both stand in one; else null.</param>
    public static PairPlace Of(Statement a, Statement b, string? articleText)
    {
        if (articleText is null)
            return new PairPlace(false, Far, FarApart, 0);
        var between = Juxtaposition.Between(a, b, articleText);
        return new PairPlace(true, Math.Min(between.Count('\n'), Far - 1), Math.Min(between.Length, FarApart - 1), Math.Sign(Juxtaposition.Of(a, b, 0, articleText).Opposition));
    }
}
