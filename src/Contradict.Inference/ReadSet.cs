using System.Collections.Immutable;
using Contradict.Inference.Models;
using Contradict.Inference.Pairing;
using Contradict.Inference.Ranking;
using Contradict.Inference.Statements;
using Contradict.Inference.Verdicts;

namespace Contradict.Inference;

/// <summary>An article set as far as it can be read without judging: its statements, the pairs among them and what was read of each.</summary>
/// <param name="Statements">The statements, one name a speaker.</param>
/// <param name="Candidates">The pairs.</param>
/// <param name="Readings">What was read of each pair, in the same order.</param>
/// <param name="Texts">The articles' texts by their ids.</param>
internal sealed record ReadSet(
    IReadOnlyList<Statement> Statements,
    ImmutableArray<CandidatePair> Candidates,
    PairReading[] Readings,
    IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The features by which the pairs are ranked.</summary>
    /// <param name="calibration">The curves of the stages.</param>
    public RankingFeatures FeaturesOf(Calibration calibration) => new(Statements, Candidates, Readings, Texts, calibration);

    /// <summary>What the set says of each pair by the place of its statements.</summary>
    public SetEvidence[] EvidenceByPlace() => [.. Candidates.Select(pair =>
    {
        var (a, b) = (Statements[pair.A], Statements[pair.B]);
        return Juxtaposition.Of(a, b, pair.Similarity, a.ArticleId == b.ArticleId ? Texts[a.ArticleId] : null);
    })];
}
