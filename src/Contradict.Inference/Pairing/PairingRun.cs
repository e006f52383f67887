using System.Collections.Immutable;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Pairing;

/// <summary>One search for candidate pairs. Not thread-safe.</summary>
public sealed class PairingRun
{
    private readonly IReadOnlyList<Statement> _statements;
    private readonly PairingOptions _options;
    private readonly TermVectors _vectors;
    private readonly ClaimVoices _voices;
    private readonly Func<string, string, bool>? _areOfOneEvent;
    private PairingTally _tally;

    internal PairingRun(IReadOnlyList<Statement> statements, Func<int, IReadOnlyCollection<string>> termsOf, PairingOptions options, CopiedStatements? copied = null, Func<string, string, bool>? areOfOneEvent = null)
    {
        _statements = statements;
        _options = options;
        _areOfOneEvent = areOfOneEvent;
        Claims = ClaimFolding.Fold(statements, copied);
        _voices = new ClaimVoices(Claims.Select(claim => statements[claim.Representative]));
        _vectors = TermVectors.Of(Claims.Select(claim => termsOf(claim.Representative)));
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
                if (!_voices.MayPair(a, b))
                {
                    _tally.SameVoice++;
                    continue;
                }

                var similarity = _vectors.Similarity(a, b);
                if (_voices.AreSameSpeaker(a, b) && similarity < _options.SameSpeakerSimilarity)
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
        var neighbours = new ArticleNeighbours(_voices);
        var best = new BestCandidates(_options.MostPerStatement);
        for (var b = 0; b < Claims.Length; b++)
        {
            best.Clear();
            index.Search(b);
            WeighFound(b, index, best);
            foreach (var a in neighbours.FindEarlier(b).Where(a => !index.HasFound(a)))
            {
                Weigh(a, b, 0, best);
            }

            index.Add(b);
            neighbours.Add(b);
            foreach (var a in best.InOrder())
            {
                yield return new CandidatePair(a, b, _vectors.Similarity(a, b));
            }
        }
    }

    private void WeighFound(int b, TermIndex index, BestCandidates best)
    {
        var least = Math.Min(_options.MinimumScore, _options.SameSpeakerSimilarity);
        var ownArticle = _voices.FirstOfArticle(b);
        var found = index.Found;
        var products = index.Products;
        var norms = index.Norms;
        var norm = _vectors.Norm(b);
        for (var i = 0; i < found.Length; i++)
        {
            // Most are of other articles and share too little; at millions of claims, looking up who said each would take longest.
            var similarity = products[i] / (norm * norms[i]);
            var isOfOther = found[i] < ownArticle;
            if (isOfOther && similarity < least)
            {
                _tally.TooDifferent++;
            }
            else if (isOfOther && !best.WouldKeep(found[i], similarity))
            {
                _tally.Crowded++;
            }
            else
            {
                Weigh(found[i], b, similarity, best);
            }
        }
    }

    private void Weigh(int a, int b, double similarity, BestCandidates best)
    {
        var score = similarity + (_voices.AreQuotedTogether(a, b) ? _options.SameArticleBonus : 0);
        if (score < (_voices.AreSameSpeaker(a, b) ? _options.SameSpeakerSimilarity : _options.MinimumScore))
        {
            _tally.TooDifferent++;
        }
        else if (!_voices.MayPair(a, b))
        {
            _tally.SameVoice++;
        }
        else if (!best.WouldKeep(a, score))
        {
            _tally.Crowded++;
        }
        else if (score < _options.MinimumScoreAcrossEvents && !AreOfOneEvent(a, b))
        {
            _tally.TooDifferent++;
        }
        else if (!best.Offer(a, score))
        {
            _tally.Crowded++;
        }
    }

    private bool AreOfOneEvent(int a, int b) =>
        _areOfOneEvent is null || _voices.ArticleOf(a) == _voices.ArticleOf(b) || _areOfOneEvent(_voices.ArticleIdOf(a), _voices.ArticleIdOf(b));
}
