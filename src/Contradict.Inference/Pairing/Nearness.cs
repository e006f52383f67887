using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>
/// What the place of two statements in an article set says of whether they are about one matter: a writer sets claims beside each
/// other because they bear on each other.
/// </summary>
public static class Nearness
{
    private const int NextSentence = 300;
    private const int SameParagraph = 700;

    /// <summary>The log-odds to add to the model's judgement of sameness. The constants are set by hand; no labeled article set tuned them.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="similarity">Cosine of their weighted terms, 0 to 1.</param>
    public static double Of(Statement a, Statement b, double similarity)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var place = a.ArticleId != b.ArticleId ? 0 : Gap(a, b) switch
        {
            <= NextSentence => 1.5,
            <= SameParagraph => 0.5,
            _ => -0.5,
        };
        return place + (2 * similarity) - 1;
    }

    private static int Gap(Statement a, Statement b) => Math.Max(0, Math.Max(a.Start, b.Start) - Math.Min(a.End, b.End));
}
