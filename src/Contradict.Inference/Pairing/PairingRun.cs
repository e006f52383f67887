using System.Collections.Immutable;
using Contradict.Inference.Language;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>One search for candidate pairs. Not thread-safe.</summary>
public sealed class PairingRun
{
    private readonly IReadOnlyList<Statement> _statements;
    private readonly PairingOptions _options;
    private readonly TermVectors _vectors;
    private PairingTally _tally;

    internal PairingRun(IReadOnlyList<Statement> statements, IReadOnlyList<StatementAnalysis> analyses, PairingOptions options)
    {
        _statements = statements;
        _options = options;
        Claims = ClaimFolding.Fold(statements);
        _vectors = TermVectors.Of(Claims.Select(claim => analyses[claim.Representative]));
    }

    /// <summary>The claims that are paired, identical ones folded; only representatives appear in <see cref="Pairs"/>.</summary>
    public ImmutableArray<FoldedClaim> Claims { get; }

    /// <summary>What became of the pairs in the last reading of <see cref="Pairs"/>; complete when that came to its end.</summary>
    public PairingCounts Counts => _tally.Counts(_statements.Count, Claims.Length);

    /// <summary>The candidates, found while they are read; the same pairs in the same order at each reading.</summary>
    public IEnumerable<CandidatePair> Pairs()
    {
        _tally = default;
        var pairs = Claims.Length <= _options.ExhaustiveUpTo ? Exhaustive() : Indexed();
        foreach (var (first, second, similarity) in pairs)
        {
            _tally.Candidates++;
            var (a, b) = (Claims[first].Representative, Claims[second].Representative);
            yield return new CandidatePair(Math.Min(a, b), Math.Max(a, b), similarity);
        }
    }

    private IEnumerable<CandidatePair> Exhaustive()
    {
        for (var a = 0; a < Claims.Length; a++)
        {
            for (var b = a + 1; b < Claims.Length; b++)
            {
                if (!MayPair(a, b))
                {
                    _tally.SameVoice++;
                    continue;
                }

                var similarity = _vectors.Similarity(a, b);
                if (IsSameSpeaker(a, b) && similarity < _options.SameSpeakerSimilarity)
                {
                    _tally.TooDifferent++;
                    continue;
                }

                yield return new CandidatePair(a, b, similarity);
            }
        }
    }

    private IEnumerable<CandidatePair> Indexed()
    {
        var index = new TermIndex(_vectors, _options.MostLookedUp);
        var best = new BestCandidates(_options.MostPerStatement);
        var articles = new ArticleNeighbours();
        var found = new HashSet<int>();
        for (var b = 0; b < Claims.Length; b++)
        {
            best.Clear();
            found.Clear();
            index.FindEarlier(b, found);
            articles.FindEarlier(StatementOf(b), found);
            foreach (var a in found)
            {
                Weigh(a, b, best);
            }

            index.Add(b);
            articles.Add(StatementOf(b), b);
            foreach (var candidate in best.InOrder())
            {
                yield return candidate;
            }
        }
    }

    private void Weigh(int a, int b, BestCandidates best)
    {
        if (!MayPair(a, b))
        {
            _tally.SameVoice++;
            return;
        }

        var similarity = _vectors.Similarity(a, b);
        var score = similarity + (AreQuotedTogether(a, b) ? _options.SameArticleBonus : 0);
        if (score < (IsSameSpeaker(a, b) ? _options.SameSpeakerSimilarity : _options.MinimumScore))
        {
            _tally.TooDifferent++;
        }
        else if (!best.Offer(new CandidatePair(a, b, similarity), score))
        {
            _tally.Crowded++;
        }
    }

    private bool AreQuotedTogether(int a, int b) =>
        StatementOf(a).ArticleId == StatementOf(b).ArticleId && !Voice.IsOwn(StatementOf(a)) && !Voice.IsOwn(StatementOf(b));

    private bool MayPair(int a, int b) => Voice.MayPair(StatementOf(a), StatementOf(b));

    private bool IsSameSpeaker(int a, int b) => Voice.IsSameSpeaker(StatementOf(a), StatementOf(b));

    private Statement StatementOf(int claim) => _statements[Claims[claim].Representative];
}
