using System.Collections.Immutable;
using Contradict.Inference.Reports;
using Contradict.Inference.Verdicts;

namespace Contradict.Training.Evaluation.Sets;

/// <summary>What was found of one article set's planted pairs.</summary>
/// <param name="Name">The set.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Misses">The planted contradictions that are not among the first 30 shown, in the order of the gold.</param>
public sealed record SetEvaluation(string Name, SetFigures Figures, ImmutableArray<Miss> Misses)
{
    /// <summary>Holds a scored set against its gold. Only pairs of different speakers count: the gold lists no others.</summary>
    /// <param name="set">The set.</param>
    /// <param name="content">The set as scored.</param>
    public static SetEvaluation Of(GoldSet set, ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(content);
        var matcher = new GoldMatcher(content.Statements, set.Gold);
        var across = content.Pairs.Where(pair => !Succession.IsOneSpeaker(pair) && !GoldMatcher.IsUnclear(matcher.PairsOf(pair))).ToArray();
        var shown = StrongestContradictions.Of(across, ListFigures.MostRead).Select(matcher.PairsOf).ToArray();
        var ranked = Ranked(across).Select(matcher.PairsOf).ToArray();
        var gold = set.Gold.Where(pair => pair.Relation == GoldRelation.Contradict).ToImmutableArray();
        var matters = gold.Select(pair => pair.Matter).Distinct(StringComparer.Ordinal).Count();
        var figures = new SetFigures(
            content.Statements.Count,
            across.Length,
            gold.Length,
            matters,
            Sets.AveragePrecision.Of(ranked.Select(Contradictions), gold.Length),
            ListFigures.At(shown, matters),
            ListFigures.At(ranked, matters),
            UpdateFigures.Of(matcher, content.Pairs, set.Gold));
        var found = shown.SelectMany(pairs => pairs).ToHashSet();
        var causes = new MissCauses(matcher, content.Pairs);
        var ranks = ranked.Index().SelectMany(place => place.Item.Select(pair => (pair, Rank: place.Index + 1))).DistinctBy(place => place.pair).ToDictionary();
        return new SetEvaluation(set.Name, figures, [.. gold.Where(pair => !found.Contains(pair)).Select(MissOf)]);

        Miss MissOf(GoldPair pair) => new(pair.Id, pair.Matter, causes.Of(pair), ranks.TryGetValue(pair, out var rank) ? rank : null);
    }

    private static IEnumerable<JudgedPair> Ranked(IEnumerable<JudgedPair> pairs) => pairs
        .OrderBy(pair => pair.Verdict.Update)
        .ThenByDescending(pair => pair.Verdict.Probability.Contradict)
        .ThenBy(pair => pair.Id, StringComparer.Ordinal);

    private static string[] Contradictions(ImmutableArray<GoldPair> pairs) =>
        [.. pairs.Where(pair => pair.Relation == GoldRelation.Contradict).Select(pair => pair.Id)];
}
