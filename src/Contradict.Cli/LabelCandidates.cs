using Contradict.Inference;
using Contradict.Inference.Language;
using Contradict.Inference.Models;
using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Contradict.Training.Labeling;

namespace Contradict.Cli;

/// <summary>Finds the pairs to label: those of articles, paired as <c>score</c> does it, and those of files of pairs.</summary>
/// <param name="console">Where faults are told.</param>
/// <param name="bundle">Loads the current model.</param>
/// <param name="rejudges">Whether pairs that an earlier scoring judged are judged anew.</param>
/// <param name="lexicon">The dictionary.</param>
internal sealed class LabelCandidates(CliConsole console, Lazy<Bundle> bundle, bool rejudges, Lexicon lexicon)
{
    /// <summary>Reads and judges.</summary>
    /// <returns>The candidates, and how many articles or files could not be used.</returns>
    /// <exception cref="InputException">A file of pairs cannot be used, or not one article.</exception>
    public async Task<(IReadOnlyList<LabelCandidate> Candidates, int Faults)> ReadAsync(string[] paths, CancellationToken cancellation)
    {
        var kinds = paths.ToLookup(path => PairSources.Of(console.Resolve(path)));
        var candidates = new List<LabelCandidate>();
        foreach (var path in kinds[PairSource.ScoredPairs].Select(console.Resolve))
            candidates.AddRange(rejudges ? Judge(ScoredPairsReader.Read(path).Select(candidate => candidate.Pair)) : ScoredPairsReader.Read(path));
        candidates.AddRange(Judge(kinds[PairSource.Pairs].SelectMany(path => new LabeledPairReader(labelRequired: false).Read(console.Resolve(path)))));
        if (!kinds[PairSource.Articles].Any())
            return (candidates, 0);
        var loading = new ArticleLoading(console, [.. kinds[PairSource.Articles]]);
        var articles = await loading.ReadAsync(cancellation);
        var scorer = new ArticleSetScorer(bundle.Value, lexicon);
        var content = ProgressDisplay.Run(console, "judging pairs", progress => scorer.Score(articles, progress, cancellation));
        candidates.AddRange(content.Pairs.Select(LabelCandidate.Of));
        return (candidates, loading.Faults);
    }

    private List<LabelCandidate> Judge(IEnumerable<LabeledPair> source)
    {
        var pairs = source.ToList();
        if (pairs.Count == 0)
            return [];
        var detector = new ContradictionDetector(bundle.Value, lexicon);
        var prepared = detector.PrepareAll(pairs.SelectMany(pair => new[] { pair.StatementA, pair.StatementB }));
        return [.. pairs.AsParallel().AsOrdered().Select(pair =>
            new LabelCandidate(pair, detector.Judge(prepared[pair.StatementA], prepared[pair.StatementB], explain: false).Probability))];
    }
}
