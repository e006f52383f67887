using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>
/// What the place of two statements in an article set says of whether they are about one matter: a writer who sets two parties'
/// claims beside each other in one paragraph does so because they bear on each other.
/// </summary>
public static class Nearness
{
    private const double PartiesInOneParagraph = 3;
    private const double OneParagraph = 1;
    private const double OneArticle = -0.5;
    private const double ForSimilarity = 2;
    private const double WithoutSimilarity = -1;

    /// <summary>The log-odds to add to the model's judgement of sameness. The constants are set by hand; no labeled article set tuned them.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other statement.</param>
    /// <param name="similarity">Cosine of their weighted terms, 0 to 1.</param>
    /// <param name="articleText">The text of the article if both stand in one; else null.</param>
    public static double Of(Statement a, Statement b, double similarity, string? articleText)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return PlaceOf(a, b, articleText) + (ForSimilarity * similarity) + WithoutSimilarity;
    }

    private static double PlaceOf(Statement a, Statement b, string? articleText)
    {
        if (articleText is null)
            return 0;
        var (from, to) = (Math.Min(a.End, b.End), Math.Max(a.Start, b.Start));
        if (to > from && articleText.AsSpan(from, to - from).IndexOfAny('\n', '\r') >= 0)
            return OneArticle;
        return a.Mention is not null && b.Mention is not null ? PartiesInOneParagraph : OneParagraph;
    }
}
