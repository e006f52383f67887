using System.Text.RegularExpressions;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference.Pairing;

/// <summary>
/// What the place of two statements in an article set says of them. A writer who sets two parties' claims beside each other in one
/// paragraph does so because they bear on each other, and marks the turn from one side to the other with "but", "however",
/// "despite" (such markers as evidence of contrast: Marcu and Echihabi, 2002). Two turns lead back to the first side.
/// </summary>
public static partial class Juxtaposition
{
    private const double PartiesInOneParagraph = 4;
    private const double OneParagraph = 1;
    private const double OneArticle = -0.5;
    private const double ForSimilarity = 2;
    private const double WithoutSimilarity = -1;
    private const double Turned = 2.5;
    private const double NotTurned = -1.5;

    /// <summary>The evidence. Its constants are set by hand, with the rankings of tests/Sets and of one further article in view; no command fits them.</summary>
    /// <param name="a">One statement.</param>
    /// <param name="b">The other statement.</param>
    /// <param name="similarity">Cosine of their weighted terms, 0 to 1.</param>
    /// <param name="articleText">The text of the article if both stand in one; else null.</param>
    public static SetEvidence Of(Statement a, Statement b, double similarity, string? articleText)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var alike = (ForSimilarity * similarity) + WithoutSimilarity;
        if (articleText is null)
            return new SetEvidence(alike, 0);
        var between = Between(a, b, articleText);
        if (between.IndexOfAny('\n', '\r') >= 0)
            return new SetEvidence(alike + OneArticle, 0);
        if (a.Mention is null || b.Mention is null)
            return new SetEvidence(alike + OneParagraph, 0);
        var turns = CountTurns(between);
        return new SetEvidence(alike + PartiesInOneParagraph, turns % 2 == 1 ? Turned : NotTurned);
    }

    /// <summary>The words between two statements of one article; none where they overlap.</summary>
    internal static ReadOnlySpan<char> Between(Statement a, Statement b, string articleText)
    {
        var (first, second) = a.Start <= b.Start ? (a, b) : (b, a);
        return second.Start > first.End ? articleText.AsSpan(first.End, second.Start - first.End) : [];
    }

    private static int CountTurns(ReadOnlySpan<char> between)
    {
        var turns = 0;
        foreach (var _ in Turn().EnumerateMatches(between))
            turns++;
        return turns;
    }

    [GeneratedRegex(@"(?:^|[.!?;,–—]['""”’]*)\s*(?:but|however|yet|nevertheless|nonetheless|by contrast|in contrast|on the other hand|while|whereas|although|though|despite|this despite|contrary to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}
