using System.Collections.Immutable;

namespace Contradict.Inference.Articles;

/// <summary>
/// Finds duplicates and syndicated copies among articles without comparing all with all: winnowed shingles bring candidates together,
/// each of which is then measured exactly (containment: Broder, 1997). What both quote does not make copies. Thread-safe.
/// </summary>
public static class Syndication
{
    // Set by hand, with what overlaps in 8,255 leads of news (neus.jsonl) in view: below one half stand articles of one event in the same
    // phrases and quotations, above it shortened and edited agency texts.
    private const double LeastShare = 0.5;

    /// <summary>Sixteen words in a row, or as many in pieces.</summary>
    private const int LeastShingles = 12;

    /// <summary>Texts that are the same almost throughout are copies even where they are short or nothing but quotation.</summary>
    private const double SameShare = 0.9;

    private const int LeastOfSame = 5;

    /// <summary>A pair is measured where it has at least this share of the shorter one's picks in common.</summary>
    private const double CandidateShare = 0.25;

    /// <summary>Of each pick, only the first articles that carry it are looked up: of a thousand copies, each finds the original.</summary>
    private const int Reach = 8;

    /// <summary>The copies, each with every article that it copies: by the time of the copy, then of the original.</summary>
    /// <param name="articles">The articles, each with an id of its own; those without a time of publication count as the last.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ImmutableArray<ArticleCopy> Find(IReadOnlyList<Article> articles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Article[] inTime = [.. articles.OrderBy(article => article.Published ?? DateTimeOffset.MaxValue)];
        var shingles = new ArticleShingles[inTime.Length];
        Parallel.For(0, inTime.Length, new ParallelOptions { CancellationToken = cancellation }, i => shingles[i] = ArticleShingles.Of(inTime[i]));
        var index = new PickIndex(Reach);
        var sizes = new int[inTime.Length];
        var copies = ImmutableArray.CreateBuilder<ArticleCopy>();
        for (var later = 0; later < inTime.Length; later++)
        {
            cancellation.ThrowIfCancellationRequested();
            var picks = Winnowing.Pick(shingles[later].All);
            sizes[later] = picks.Count;
            foreach (var (earlier, common) in index.Add(later, picks).OrderBy(found => found.Key))
            {
                if (common >= CandidateShare * Math.Min(sizes[earlier], sizes[later]) && ShareOf(shingles[earlier], shingles[later]) is { } share)
                {
                    copies.Add(new ArticleCopy(inTime[later].Id, inTime[earlier].Id, share));
                }
            }
        }

        return copies.ToImmutable();
    }

    /// <summary>The share of the shorter text in the other; null where neither copies the other.</summary>
    private static double? ShareOf(ArticleShingles earlier, ArticleShingles later)
    {
        var (all, unquoted) = earlier.Overlap(later);
        return (unquoted.Share >= LeastShare && unquoted.Common >= LeastShingles) || (all.Share >= SameShare && all.Common >= LeastOfSame) ? all.Share : null;
    }
}
