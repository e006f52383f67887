using System.Security.Cryptography;
using System.Text;
using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Ranking;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Contradict.Training.Evaluation.Sets;

namespace Contradict.Training.Learning;

/// <summary>
/// Trains the ranking of article sets on whole sets with all their contradictions marked: articles are read as <c>score</c> reads them, so what it
/// learns from is what it will meet, faults of the reading included.
/// </summary>
/// <param name="lexicon">The dictionary.</param>
/// <param name="options">What fixes the result.</param>
internal sealed class RankingTrainer(Lexicon lexicon, TrainingOptions options)
{
    private const string Set = "set";

    // How many points of the trees' raw score a unit counts of the log-odds that the stages and the place of the two give for a contradiction. Set by hand: by folds 0 to 32 rank
    // alike (average precision .224 to .227 on data/sets, .472 to .458 on data/roundups); what speaks against a contradiction, counted too, costs .015 on both. With 32 all the
    // contradictions of the document in seeds/ come first: two parties set side by side in one paragraph, of which the own sets have little. Those figures were in view.
    private const double PriorShare = 32;

    /// <summary>Trains.</summary>
    /// <param name="sets">The sets, at least one a fold; their texts must have trained nothing in the bundle.</param>
    /// <param name="bundle">The bundle without a ranking.</param>
    /// <exception cref="ArgumentException">There are too few sets, or no contradiction was found in some fold.</exception>
    public RankingModel Train(IReadOnlyList<GoldSet> sets, Bundle bundle)
    {
        if (sets.Count < options.RankingFolds)
            throw new ArgumentException($"there are {sets.Count} article sets, fewer than the {options.RankingFolds} folds");
        var scorer = new ArticleSetScorer(bundle, lexicon);
        var rows = sets.Select(set => RowsOf(set, scorer.Read(set.Articles, new ParallelOptions()), bundle.Calibration)).ToArray();
        var scored = rows.Select((set, s) => (IReadOnlyList<(RankingRow Row, double Score)>)[]).ToArray();
        for (var fold = 0; fold < options.RankingFolds; fold++)
        {
            var trees = Grow(rows.Where((_, s) => s % options.RankingFolds != fold)).Trees;
            for (var s = fold; s < rows.Length; s += options.RankingFolds)
                scored[s] = [.. rows[s].Select(row => (row, trees.Score(row.Row.Features) + (PriorShare * RankingCalibration.Support(RankingCalibration.LogOdds(row.Prior)))))];
        }

        var all = scored.SelectMany(set => set).ToArray();
        var (slope, offset) = PlattScaling.Fit(
            Array.ConvertAll(all, item => item.Score),
            Array.ConvertAll(all, item => IsContradiction(item.Row.Row)),
            Array.ConvertAll(all, _ => 1.0));
        var schema = RankingFeatures.Schema;
        var calibration = new RankingCalibration(new BundleManifest.SchemaStamp(schema.Version, schema.Count, schema.Hash), slope, slope * PriorShare, offset, CallFrom: 0);
        return new RankingModel(
            Grow(rows),
            calibration with { CallFrom = UnsureThreshold.Choose(all.Select(item => (Calibration.Logistic((slope * item.Score) + offset), IsContradiction(item.Row.Row))), options.MostError) },
            options.RankingTrees,
            StampOf(sets),
            RankingFigures.Of(sets, scored));
    }

    private TrainedTrees Grow(IEnumerable<RankingRow[]> sets) =>
        new TreeTrainer(options.Seed).Train([.. sets.SelectMany(set => set).Select(row => row.Row)], IsContradiction, options.RankingTrees);

    /// <summary>The pairs of different speakers, as the gold lists no others, but those that are marked unclear.</summary>
    private static RankingRow[] RowsOf(GoldSet set, ReadSet read, Calibration calibration)
    {
        var matcher = new GoldMatcher(read.Statements, set.Gold);
        var features = read.FeaturesOf(calibration);
        var evidence = read.EvidenceByPlace();
        return [.. Enumerable.Range(0, read.Candidates.Length)
            .Select(pair => (Pair: pair, A: read.Statements[read.Candidates[pair].A], B: read.Statements[read.Candidates[pair].B]))
            .Where(item => !Succession.IsOneSpeaker(item.A, item.B))
            .Select(item => (item.Pair, Planted: matcher.PairsOf(item.A.Id, item.B.Id)))
            .Where(item => !GoldMatcher.IsUnclear(item.Planted))
            .Select(item => new RankingRow(
                RowOf(item.Pair, item.Planted.Any(planted => planted.Relation == GoldRelation.Contradict)),
                calibration.WithoutRanking(read.Readings[item.Pair], evidence[item.Pair]).Contradict,
                item.Planted))];

        FeatureRow RowOf(int pair, bool contradicts)
        {
            var vector = new float[RankingFeatures.Schema.Count];
            features.Write(pair, vector);
            return new FeatureRow(vector, contradicts ? Relation.Contradict : Relation.Neutral, null, Set, 1, set.Name);
        }
    }

    private static bool IsContradiction(FeatureRow row) => row.Label == Relation.Contradict;

    private static BundleManifest.SetStamp StampOf(IReadOnlyList<GoldSet> sets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var set in sets)
        {
            foreach (var article in set.Articles)
                Append(article.Id, article.Source, article.Published?.ToString("O"), article.Title, article.Text);
            foreach (var pair in set.Gold)
                Append(pair.Id, pair.Relation.ToString(), $"{pair.A.Article} {pair.A.Span} {pair.B.Article} {pair.B.Span}");
        }

        return new BundleManifest.SetStamp(
            Convert.ToHexStringLower(hash.GetHashAndReset()),
            sets.Count,
            sets.Sum(set => set.Gold.Count(pair => pair.Relation == GoldRelation.Contradict)));

        void Append(params ReadOnlySpan<string?> parts)
        {
            foreach (var part in parts)
                hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{part?.Length ?? -1}:{part}\n")));
        }
    }
}
