using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Contradict.Inference.Articles;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>
/// Where statements came from that stand in copied articles: from the original, if it says so in nearly the same words, else from their own
/// article, which added them. Immutable and thread-safe.
/// </summary>
public sealed class CopiedStatements
{
    /// <summary>A statement is copied where the original has at least this share of its pairs of neighbouring words; set by hand.</summary>
    private const double LeastShare = 0.7;

    private readonly Dictionary<string, string> _origins;

    private CopiedStatements(Dictionary<string, string> origins, ImmutableDictionary<string, string> outlets) => (_origins, Outlets) = (origins, outlets);

    /// <summary>No copies.</summary>
    public static CopiedStatements None { get; } = new([], ImmutableDictionary<string, string>.Empty);

    /// <summary>By a copied statement's id, the outlet that it was copied from, where that is another.</summary>
    public ImmutableDictionary<string, string> Outlets { get; }

    /// <summary>Finds where statements came from.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="statements">Their statements.</param>
    /// <param name="copies">The copies among the articles, as <see cref="Syndication"/> finds them.</param>
    public static CopiedStatements Of(IReadOnlyList<Article> articles, IReadOnlyList<Statement> statements, ImmutableArray<ArticleCopy> copies)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(statements);
        if (copies.IsDefaultOrEmpty)
        {
            return None;
        }

        var originals = copies.ToLookup(copy => copy.Copy, copy => copy.Original, StringComparer.Ordinal);
        var linked = copies.SelectMany(copy => new[] { copy.Copy, copy.Original }).ToHashSet(StringComparer.Ordinal);
        var byId = articles.Where(article => linked.Contains(article.Id)).ToDictionary(article => article.Id, StringComparer.Ordinal);
        var pairs = copies.Select(copy => copy.Original).Distinct().ToDictionary(id => id, id => PairsOf(byId[id].Text), StringComparer.Ordinal);
        var outlets = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var origins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in statements.Where(statement => linked.Contains(statement.ArticleId)))
        {
            var own = PairsOf(statement.Text);
            var origin = originals[statement.ArticleId].FirstOrDefault(id => IsWithin(own, pairs[id])) ?? statement.ArticleId;
            origins.Add(statement.Id, origin);
            if (!string.Equals(byId[origin].Source, statement.Source, StringComparison.OrdinalIgnoreCase))
            {
                outlets.Add(statement.Id, byId[origin].Source);
            }
        }

        return new CopiedStatements(origins, outlets.ToImmutable());
    }

    /// <summary>The id of the article that a statement came from, which may be its own; null where its article neither is a copy nor has one.</summary>
    public string? OriginOf(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return _origins.GetValueOrDefault(statement.Id);
    }

    /// <summary>Whether two statements of one voice came from one article, so that one is no second witness to the other.</summary>
    public bool AreOneWitness(Statement a, Statement b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return OriginOf(a) is { } origin && origin == OriginOf(b) && ClaimVoices.KeyOf(a) == ClaimVoices.KeyOf(b);
    }

    private static bool IsWithin(HashSet<uint> pairs, HashSet<uint> original) =>
        pairs.Count > 0 && pairs.Count(original.Contains) >= LeastShare * pairs.Count;

    private static HashSet<uint> PairsOf(string text)
    {
        var words = new List<uint>();
        StatementWords.Append(text, words);
        var all = CollectionsMarshal.AsSpan(words);
        var pairs = new HashSet<uint>(Math.Max(0, all.Length - 1));
        for (var i = 1; i < all.Length; i++)
        {
            pairs.Add(StatementWords.Pair(all[i - 1], all[i]));
        }

        return pairs;
    }
}
