using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Credibility;
using Contradict.Inference.Features;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Pairing;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference;

/// <summary>
/// The whole way through: articles to statements, pairs, verdicts and credibility. Thread-safe; make one and use it for
/// many sets.
/// </summary>
public sealed class ArticleSetScorer
{
    private const string OutletKind = "outlet";

    // A figure may replace another only where the two are likelier of one matter than not; set by hand.
    private const double MostNeutralOfUpdate = 0.6;
    private readonly StatementExtractor _extractor;
    private readonly ContradictionDetector _detector;
    private readonly CandidatePairing _pairing = new();
    private readonly CredibilityModel _credibility = new();

    /// <summary>Creates a scorer.</summary>
    /// <param name="bundle">The model.</param>
    /// <param name="lexicon">The dictionary; load it once and share it.</param>
    public ArticleSetScorer(Bundle bundle, Lexicon lexicon)
    {
        _extractor = new StatementExtractor(new StatementAnalyzer(lexicon));
        _detector = new ContradictionDetector(bundle, lexicon);
    }

    /// <summary>Scores a set of articles.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="progress">Told how many of how many pairs are judged; may be null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ReportContent Score(
        IReadOnlyList<Article> articles,
        IProgress<(int Done, int All)>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        var extracted = new IReadOnlyList<Statement>[articles.Count];
        Parallel.For(0, articles.Count, options, i => extracted[i] = _extractor.Extract(articles[i]));
        var statements = extracted.SelectMany(list => list).ToImmutableArray();
        var prepared = new PreparedStatement[statements.Length];
        Parallel.For(0, statements.Length, options, i => prepared[i] = _detector.Prepare(statements[i].Text));

        var run = _pairing.Start(statements, [.. prepared.Select(statement => statement.Analysis)]);
        var pairs = Judge(statements, prepared, [.. run.Pairs()], articles.ToDictionary(article => article.Id, article => article.Text), progress, options);
        return new ReportContent
        {
            Articles = articles,
            Statements = statements,
            Pairs = pairs,
            Sources = SourcesOf(articles, pairs),
            Summary = ReportSummary.Of(articles, statements, pairs, _detector.Bundle.Label, [.. run.Counts.Sentences()]),
            AlsoCarriedBy = ClaimFolding.OtherOutlets(statements, run.Claims),
        };
    }

    private JudgedPair[] Judge(
        ImmutableArray<Statement> statements,
        PreparedStatement[] prepared,
        ImmutableArray<CandidatePair> candidates,
        Dictionary<string, string> texts,
        IProgress<(int Done, int All)>? progress,
        ParallelOptions options)
    {
        var judged = new JudgedPair[candidates.Length];
        var done = 0;
        Parallel.For(0, candidates.Length, options, i =>
        {
            var (a, b) = (candidates[i].A, candidates[i].B);
            var verdict = _detector.JudgeInSet(prepared[a], prepared[b], EvidenceOf(statements[a], statements[b], candidates[i].Similarity, texts), explain: false);
            if (verdict.Relation != Relation.Neutral)
                verdict = verdict with { Reasons = _detector.ExplainInSet(prepared[a], prepared[b], verdict.Relation) };
            if (verdict.Probability.Neutral < MostNeutralOfUpdate)
                verdict = verdict with { Update = UpdateRule.IsUpdate(statements[a], prepared[a], statements[b], prepared[b]) };
            judged[i] = new JudgedPair($"{statements[a].Id}~{statements[b].Id}", statements[a], statements[b], verdict);
            var count = Interlocked.Increment(ref done);
            if (count % 256 == 0)
                progress?.Report((count, candidates.Length));
        });
        progress?.Report((candidates.Length, candidates.Length));
        return judged;
    }

    /// <summary>The sources, the surest first, and after them the outlets that no pair tells anything of.</summary>
    private IReadOnlyList<SourceCredibility> SourcesOf(IReadOnlyList<Article> articles, IEnumerable<JudgedPair> pairs)
    {
        var scored = _credibility.Score(pairs);
        var known = scored.Where(source => source.Kind == OutletKind).Select(source => source.Source).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var silent = articles
            .Select(article => article.Source)
            .Where(source => !known.Contains(source))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)
            .Select(source => new SourceCredibility(source, OutletKind, null, null, null, 0, 0, 0));
        return [.. SourceRanking.Order(scored), .. silent];
    }

    private static SetEvidence EvidenceOf(Statement a, Statement b, double similarity, Dictionary<string, string> texts) =>
        Juxtaposition.Of(a, b, similarity, a.ArticleId == b.ArticleId ? texts[a.ArticleId] : null);
}
