using System.Collections.Immutable;
using Contradict.Inference.Articles;
using Contradict.Inference.Credibility;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Pairing;
using Contradict.Inference.Ranking;
using Contradict.Inference.Reports;
using Contradict.Inference.Statements;
using Contradict.Inference.Storage;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference;

/// <summary>
/// The whole way through: articles to statements, pairs, verdicts and credibility. Thread-safe; make one and use it for
/// many sets.
/// </summary>
public sealed class ArticleSetScorer
{
    private const string OutletKind = "outlet";

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
        CancellationToken cancellationToken = default) => Score(articles, null, progress, cancellationToken);

    /// <summary>
    /// Scores a set of articles with what a store has kept of earlier runs; the result is the same as without. Work is kept as it is done: stopped
    /// at any moment, the next run goes on from there.
    /// </summary>
    /// <param name="articles">The articles.</param>
    /// <param name="store">The store, opened for this scorer's bundle; null for none.</param>
    /// <param name="progress">Told how many of how many pairs are judged; may be null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ReportContent Score(
        IReadOnlyList<Article> articles,
        IScoreStore? store,
        IProgress<(int Done, int All)>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        var pass = ScoringPass.Begin(articles, new ArticleSetReading(_extractor, _detector, store), _pairing, options);
        var judging = JudgingOf(pass, store);
        var statements = pass.Statements;
        var judged = Judge(ReadSetOf(pass, judging, progress, options), judging, pass.Reading.Keys, options);
        JudgedPair[] pairs = [.. judged.Where(pair => pair.Verdict.Relation != Relation.Agree || !pass.Copied.AreOneWitness(pair.A, pair.B))];
        return new ReportContent
        {
            Articles = articles,
            Statements = statements,
            Pairs = pairs,
            Sources = SourcesOf(articles, pairs, pass.Copied),
            Summary = ReportSummary.Of(articles, statements, pairs, _detector.Bundle.Label, [.. pass.Pairing.Counts.Sentences(), .. EchoesOf(judged.Length - pairs.Length), .. NamesOf(pass.Merges)]) with
            {
                Copies = pass.Copies,
            },
            AlsoCarriedBy = ClaimFolding.OtherOutlets(statements, pass.Pairing.Claims, pass.Copied),
            Work = new ScoringWork(articles.Count - pass.Reading.Kept, pass.Reading.Kept, judged.Length - judging.Kept, judging.Kept),
        };
    }

    /// <summary>The sources, the surest first, and after them the outlets that no pair tells anything of.</summary>
    private IReadOnlyList<SourceCredibility> SourcesOf(IReadOnlyList<Article> articles, IEnumerable<JudgedPair> pairs, CopiedStatements copied)
    {
        var scored = _credibility.Score(pairs, copied.Outlets);
        var known = scored.Where(source => source.Kind == OutletKind).Select(source => source.Source).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var silent = articles
            .Select(article => article.Source)
            .Where(source => !known.Contains(source))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)
            .Select(source => new SourceCredibility(source, OutletKind, null, null, null, 0, 0, 0));
        return [.. SourceRanking.Order(scored), .. silent];
    }

    private static IEnumerable<string> EchoesOf(int count) =>
        count > 0 ? [$"{count:N0} {(count == 1 ? "agreement" : "agreements")} of an original with its copy {(count == 1 ? "was" : "were")} left out: a copy is no second witness."] : [];

    private static IEnumerable<string> NamesOf(int merges) =>
        merges > 0 ? [$"{merges:N0} {(merges == 1 ? "name was" : "names were")} taken for another name of the same speaker; contradict statements --merges says which and why."] : [];

    /// <summary>Reads a set of articles without judging it, for training.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">Cores and cancellation.</param>
    internal ReadSet Read(IReadOnlyList<Article> articles, ParallelOptions options)
    {
        var pass = ScoringPass.Begin(articles, new ArticleSetReading(_extractor, _detector, store: null), _pairing, options);
        return ReadSetOf(pass, JudgingOf(pass, store: null), progress: null, options);
    }

    private CandidateJudging JudgingOf(ScoringPass pass, IScoreStore? store)
    {
        var prepared = pass.Reading.Prepared();
        return new(_detector, store, pass.Statements, prepared, new Surroundings(_detector, pass.Statements, prepared, pass.Texts), pass.Kinship);
    }

    private static ReadSet ReadSetOf(ScoringPass pass, CandidateJudging judging, IProgress<(int Done, int All)>? progress, ParallelOptions options)
    {
        ImmutableArray<CandidatePair> candidates = [.. pass.Pairing.Pairs()];
        return new ReadSet(pass.Statements, candidates, judging.Read(candidates, pass.Reading.Keys, progress, options), pass.Texts);
    }

    private JudgedPair[] Judge(ReadSet set, CandidateJudging judging, IReadOnlyList<long?> keys, ParallelOptions options)
    {
        var evidence = set.EvidenceByPlace();
        if (_detector.Bundle.Ranking is not { } stage)
            return judging.Decide(set.Candidates, set.Readings, keys, evidence, options);
        var calibration = _detector.Bundle.Calibration;
        var ranking = new SetRanking(stage, set.FeaturesOf(calibration));
        var priors = new double[evidence.Length];
        Parallel.For(0, evidence.Length, options, i =>
        {
            priors[i] = calibration.WithoutRanking(set.Readings[i], evidence[i]).Contradict;
            evidence[i] = evidence[i] with { Ranked = ranking.ProbabilityOf(i, priors[i]) };
        });
        var judged = judging.Decide(set.Candidates, set.Readings, keys, evidence, options);
        Parallel.For(0, judged.Length, options, i => judged[i] = judged[i] with { Verdict = ranking.Explain(i, judged[i].Verdict, evidence[i], priors[i]) });
        return judged;
    }
}
