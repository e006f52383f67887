namespace Contradict.Inference.Pairing;

/// <summary>The best few candidates of one claim. Not thread-safe.</summary>
internal sealed class BestCandidates(int most)
{
    // The worst on top: the lowest score, the later statement where scores are equal.
    private readonly PriorityQueue<CandidatePair, (double Score, int Later)> _kept = new();

    public void Clear() => _kept.Clear();

    /// <summary>Offers a candidate; whether room was left for it without throwing one away.</summary>
    public bool Offer(CandidatePair candidate, double score)
    {
        _kept.Enqueue(candidate, (score, -candidate.A));
        if (_kept.Count <= most)
        {
            return true;
        }

        _kept.Dequeue();
        return false;
    }

    /// <summary>The kept candidates by their first statement, ascending.</summary>
    public CandidatePair[] InOrder() => [.. _kept.UnorderedItems.Select(item => item.Element).OrderBy(candidate => candidate.A)];
}
