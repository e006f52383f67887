using Contradict.Inference;
using Contradict.Inference.Models;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;
using Contradict.Tests.Shared;
using Contradict.Training.Evaluation.Sets;
using Contradict.Training.Learning;
using Contradict.Training.Tests.Evaluation.Sets;
using Xunit;

namespace Contradict.Training.Tests.Learning;

public sealed class RankingTrainerTests : IDisposable
{
    private const int Folds = 2;
    private static readonly TrainingOptions Options = TinyTraining.Options with { RankingFolds = Folds, RankingTrees = new() { Trees = 5, Leaves = 4, LeastPerLeaf = 1 } };
    private readonly ScratchFolder _scratch = new();

    [Fact]
    public async Task A_bundle_trained_with_article_sets_ranks_them()
    {
        var sets = await SetsAsync();
        var content = Run(sets);
        using var bundle = Bundle.Load(content.Write(_scratch.Path));
        var scored = new ArticleSetScorer(bundle, TinyTraining.Lexicon).Score(sets[0].Articles, cancellationToken: TestContext.Current.CancellationToken);

        Assert.NotNull(bundle.Ranking);
        Assert.Equal(sets.Count, bundle.Manifest.ArticleSets!.Sets);
        Assert.Equal(3 * sets.Count, bundle.Manifest.ArticleSets.Contradictions);
        Assert.All(scored.Pairs, pair => Assert.InRange(pair.Verdict.Probability.Contradict, 0, 1));
        var (right, other) = (Probability(scored, "broke at dawn", "held all day"), Probability(scored, "broke at dawn", "at his desk"));
        Assert.True(right > other, $"{right} is not above {other}");
    }

    [Fact]
    public async Task Training_twice_gives_the_same_bytes()
    {
        var sets = await SetsAsync();
        var (first, second) = (Run(sets), Run(sets));
        Assert.Equal(first.Files.Keys, second.Files.Keys);
        Assert.All(first.Files, file => Assert.Equal(file.Value, second.Files[file.Key]));
    }

    [Fact]
    public async Task Fewer_sets_than_folds_are_refused_in_a_sentence()
    {
        var sets = await SetsAsync();
        var fault = Assert.Throws<ArgumentException>(() => Run([.. sets.Take(Folds - 1)]));
        Assert.Contains("fewer than the 2 folds", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_verdicts_say_what_the_set_gave()
    {
        var sets = await SetsAsync();
        using var bundle = Bundle.Load(Run(sets).Write(_scratch.Path));
        var scored = new ArticleSetScorer(bundle, TinyTraining.Lexicon).Score(sets[0].Articles, cancellationToken: TestContext.Current.CancellationToken);
        var reasons = scored.Pairs.Where(pair => pair.Verdict.Relation is Relation.Contradict or Relation.Unsure).SelectMany(pair => pair.Verdict.Reasons).Select(reason => reason.Name);
        Assert.Contains(reasons, name => name.StartsWith("in this set", StringComparison.Ordinal) || name.StartsWith("the two stand", StringComparison.Ordinal) || name.StartsWith("who says", StringComparison.Ordinal));
    }

    public void Dispose() => _scratch.Dispose();

    private static double Probability(ReportContent scored, string first, string second) => scored.Pairs
        .First(pair => pair.A.Text.Contains(first, StringComparison.Ordinal) && pair.B.Text.Contains(second, StringComparison.Ordinal))
        .Verdict.Probability.Contradict;

    private static BundleContent Run(IReadOnlyList<GoldSet> sets) =>
        new BundleTraining(TinyTraining.Lexicon) { ArticleSets = sets }.Run(TinyTraining.Pairs, test: [], Options, study: false, command: "contradict train");

    /// <summary>The tiny set, four times under other names.</summary>
    private static async Task<IReadOnlyList<GoldSet>> SetsAsync()
    {
        var set = await TinySet.ReadAsync();
        return [.. Enumerable.Range(0, 2 * Folds).Select(copy => set with { Name = $"dyke {copy}" })];
    }
}
